package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Who may find a document.
public enum Visibility {
    @JsonProperty("public")
    PUBLIC,
    @JsonProperty("restricted")
    RESTRICTED
}
