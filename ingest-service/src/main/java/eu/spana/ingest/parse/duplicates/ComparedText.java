package eu.spana.ingest.parse.duplicates;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// A document, made ready for comparisons. Its title counts as text: it is what tells short notices
/// of one form apart.
///
/// @param signature as [eu.spana.ingest.parse.enrich.Fingerprint] has it
/// @param shingles hashes of five words each, of title and body, sorted and distinct
/// @param words hash of all words of the body in order
/// @param paragraphs hashes and lengths of the body's paragraphs
/// @param identifiers see [Identifiers]
public record ComparedText(
        String signature,
        LongList shingles,
        long words,
        List<Paragraph> paragraphs,
        Set<String> identifiers) {
    private static final int SHINGLE_WORDS = 5;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    public static ComparedText of(String title, String body, String signature) {
        return new ComparedText(
                signature,
                new LongList(shingles(words(title + "\n" + body))),
                Arrays.hashCode(words(body)),
                paragraphs(body),
                Identifiers.in(title + "\n" + body));
    }

    private static long[] words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .mapToLong(HASHER::hashCharsToLong)
                .toArray();
    }

    private static long[] shingles(long[] words) {
        int count = words.length == 0 ? 0 : Math.max(1, words.length - SHINGLE_WORDS + 1);
        long[] shingles = new long[count];
        for (int start = 0; start < count; start++) {
            var hash = HASHER.hashStream();
            for (int at = start; at < Math.min(words.length, start + SHINGLE_WORDS); at++) {
                hash.putLong(words[at]);
            }
            shingles[start] = hash.getAsLong();
        }
        return LongStream.of(shingles).sorted().distinct().toArray();
    }

    private static List<Paragraph> paragraphs(String body) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(body, -1)) {
            long[] words = words(paragraph);
            if (words.length > 0) {
                paragraphs.add(new Paragraph(Arrays.hashCode(words), words.length));
            }
        }
        return List.copyOf(paragraphs);
    }

    /// Two paragraphs are one and the same where both agree.
    ///
    /// @param hash of its words in order
    public record Paragraph(int hash, int words) {}
}
