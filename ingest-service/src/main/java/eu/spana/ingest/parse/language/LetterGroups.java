package eu.spana.ingest.parse.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// How likely each letter of a word follows the up to four before it, in each language: a table of
/// groups of one to five letters. A line is a group, a tab, and for each language a mark and a
/// character for its logarithm in tenths. Strong on single words.
final class LetterGroups {
    private static final String RESOURCE = "letter-groups.txt.gz";

    private static final int LONGEST = 5;

    /// Maltese has groups of up to three letters only.
    private static final int LONGEST_OF_ALL = 3;

    /// What a language gets, by length, for a group of others that it lacks (measured).
    private static final float[] ABSENT = {0, -12, -13, -11, -9, -8};

    /// A guess that spares the table a few doublings; far more would only cost memory.
    private static final int GROUPS = 280_000;

    private static final int MALTESE = KnownLanguages.number("mt");

    private final GroupTable table = new GroupTable(GROUPS);

    LetterGroups() {
        try (InputStream file = LetterGroups.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("No " + RESOURCE + " on the class path");
            }
            read(
                    new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE + " is not readable", unreadable);
        }
        table.closed();
    }

    private void read(BufferedReader lines) throws IOException {
        int[] marks = KnownLanguages.numbers(lines.readLine().split(" ", -1));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            table.open(line.substring(0, tab));
            for (int at = tab + 1; at + 1 < line.length(); at += 2) {
                float share = ('!' - line.charAt(at + 1)) / 10f;
                table.put(marks[line.charAt(at) - 'A'], share - ABSENT[tab]);
            }
        }
    }

    /// Logarithms of the likelihood of the words, up to a constant; each letter counts once for
    /// each length of group.
    double[] scores(CharSequence words) {
        double[] shorter = new double[KnownLanguages.COUNT];
        double[] longer = new double[KnownLanguages.COUNT];
        for (int start = 0; start < words.length(); start++) {
            long hash = GroupTable.EMPTY_HASH;
            int end = Math.min(words.length(), start + LONGEST);
            for (int at = start; at < end && words.charAt(at) != ' '; at++) {
                hash = GroupTable.extended(hash, words.charAt(at));
                table.addTo(at - start < LONGEST_OF_ALL ? shorter : longer, hash, 1);
            }
        }
        longer[MALTESE] = Arrays.stream(longer).max().orElse(0);
        for (int language = 0; language < shorter.length; language++) {
            shorter[language] += longer[language];
        }
        return shorter;
    }
}
