package eu.spana.ingest.parse.enrich;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// Signatures for near-duplicates: SuperMinHash with 128 components of 8 bits over the 5-word
/// shingles of the normalised text (Ertl, 2017), as base64. Signatures are kept on the log, so
/// nothing here may change its result.
public final class Fingerprint {
    private static final int COMPONENTS = 128;
    private static final int BITS = 8;
    private static final int SHINGLE_WORDS = 5;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Hasher64 HASHER = Hashing.komihash5_0();
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(COMPONENTS, BITS, SuperMinHashVersion.V1);

    private Fingerprint() {}

    /// Signature of a text that has at least one word; otherwise the empty string.
    public static String of(String text) {
        long[] words =
                NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .mapToLong(HASHER::hashCharsToLong)
                        .toArray();
        if (words.length == 0) {
            return "";
        }
        int shingles = Math.max(1, words.length - SHINGLE_WORDS + 1);
        var elements = ElementHashProvider.ofFunction(start -> shingleAt(words, start), shingles);
        return Base64.getEncoder().encodeToString(POLICY.createHasher().compute(elements));
    }

    /// Estimated Jaccard similarity of the shingles behind two signatures, 0 to 1. A component of
    /// two unrelated texts agrees by chance once in 2^8, which is taken off.
    public static double similarity(String one, String other) {
        byte[] left = Base64.getDecoder().decode(one);
        byte[] right = Base64.getDecoder().decode(other);
        int size = POLICY.getSignatureSizeInBytes();
        if (left.length != size || right.length != size) {
            return 0;
        }
        double chance = 1.0 / (1 << BITS);
        double agreeing = POLICY.getFractionOfEqualComponents(left, right);
        return Math.max(0, (agreeing - chance) / (1 - chance));
    }

    private static long shingleAt(long[] words, int start) {
        var stream = HASHER.hashStream();
        for (int word = start; word < Math.min(words.length, start + SHINGLE_WORDS); word++) {
            stream.putLong(words[word]);
        }
        return stream.getAsLong();
    }
}
