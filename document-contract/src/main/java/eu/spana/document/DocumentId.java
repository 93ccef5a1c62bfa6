package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/// Identity of a document: 1 to 256 characters out of `A-Z a-z 0-9 . _ : -`. It is the key of every
/// event about the document and its id in the index.
///
/// The constructor refuses any other form with an [IllegalArgumentException].
public record DocumentId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,256}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "A document id has 1 to 256 characters out of A-Z a-z 0-9 . _ : -");
        }
    }

    /// Whether the constructor would accept the value.
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
