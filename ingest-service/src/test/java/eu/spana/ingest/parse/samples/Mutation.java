package eu.spana.ingest.parse.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// Damages content in the ways that networks, programs and attackers do. The same seed gives the
/// same damage.
public final class Mutation {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_REPEATS = 2_000;

    private static final byte[][] TOKENS = {
        PackedSamples.utf8("<div>"),
        PackedSamples.utf8("</p>"),
        PackedSamples.utf8("<!--"),
        PackedSamples.utf8("<script>"),
        PackedSamples.utf8("<![CDATA["),
        PackedSamples.utf8("&#x0;"),
        PackedSamples.utf8("\"'"),
        PackedSamples.utf8("\r\n\r\n"),
        PackedSamples.utf8("--outer\n"),
        PackedSamples.utf8("{[\""),
        PackedSamples.utf8("\uFEFF"),
        PackedSamples.utf8("\u202E"),
        {0},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xC3},
        {'P', 'K', 3, 4}
    };

    private final Random random;

    public Mutation(long seed) {
        this.random = new Random(seed);
    }

    /// A damaged copy.
    ///
    /// @param other content to splice in
    public byte[] of(byte[] content, byte[] other) {
        byte[] mutated = content;
        int rounds = 1 + random.nextInt(4);
        for (int round = 0; round < rounds && mutated.length > 0; round++) {
            mutated = once(mutated, other);
        }
        return mutated.length > MAX_BYTES ? Arrays.copyOf(mutated, MAX_BYTES) : mutated;
    }

    private byte[] once(byte[] content, byte[] other) {
        return switch (random.nextInt(7)) {
            case 0 -> flipped(content);
            case 1 -> Arrays.copyOf(content, random.nextInt(content.length + 1));
            case 2 -> repeated(content);
            case 3 -> spliced(content, other);
            case 4 -> recoded(content);
            case 5 -> without(content);
            default -> inserted(content, TOKENS[random.nextInt(TOKENS.length)], depth());
        };
    }

    private byte[] flipped(byte[] content) {
        byte[] copy = content.clone();
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] repeated(byte[] content) {
        int from = random.nextInt(content.length);
        int to = from + random.nextInt(Math.min(200, content.length - from) + 1);
        return inserted(content, Arrays.copyOfRange(content, from, to), depth());
    }

    private byte[] spliced(byte[] content, byte[] other) {
        int from = random.nextInt(other.length + 1);
        byte[] part = Arrays.copyOfRange(other, from, other.length);
        byte[] head = Arrays.copyOf(content, random.nextInt(content.length + 1));
        return inserted(head, part, 1);
    }

    /// As if text in one charset had been taken for another.
    private byte[] recoded(byte[] content) {
        var charset =
                switch (random.nextInt(3)) {
                    case 0 -> StandardCharsets.UTF_16;
                    case 1 -> Charset.forName("IBM037");
                    default -> StandardCharsets.UTF_8;
                };
        return new String(content, StandardCharsets.ISO_8859_1).getBytes(charset);
    }

    private byte[] without(byte[] content) {
        int from = random.nextInt(content.length);
        int to = from + random.nextInt(content.length - from + 1);
        var rest = new ByteArrayOutputStream();
        rest.write(content, 0, from);
        rest.write(content, to, content.length - to);
        return rest.toByteArray();
    }

    private byte[] inserted(byte[] content, byte[] part, int times) {
        int at = random.nextInt(content.length + 1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(content, 0, at);
        for (int time = 0; time < times && bytes.size() < MAX_BYTES; time++) {
            bytes.write(part, 0, part.length);
        }
        bytes.write(content, at, content.length - at);
        return bytes.toByteArray();
    }

    private int depth() {
        return random.nextInt(10) == 0 ? random.nextInt(MAX_REPEATS) : 1 + random.nextInt(4);
    }
}
