package eu.spana.ingest.parse.memory;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.content.Extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// Takes what the pages of a site have in common out of its articles, and learns from each.
public final class SiteFurniture {
    private static final String RULE = "site-memory";

    /// A page of more lines is a table or a list: nothing is learned from the rest.
    private static final int MAX_LEARNED = 300;

    private final SiteMemory memory;

    public SiteFurniture(SiteMemory memory) {
        this.memory = memory;
    }

    /// The article without what the site repeats.
    ///
    /// @param id what identifies the document, so that seeing it again teaches nothing
    public Extract clean(Extract article, String site, String id) {
        List<String> lines = article.body().lines().filter(line -> !line.isBlank()).toList();
        long[] hashes = lines.stream().mapToLong(LineHash::of).toArray();
        memory.observe(site, keyOf(id, lines), learned(hashes, article.cut()));
        BitSet furniture = RecurringLines.of(lines, memory.recurrences(site, hashes));
        return furniture.isEmpty() ? article : without(furniture, article);
    }

    private static PageKey keyOf(String id, List<String> lines) {
        String longest = lines.stream().max(Comparator.comparingInt(String::length)).orElse("");
        return new PageKey(LineHash.exact(id), LineHash.exact(longest));
    }

    /// What other rules cut is learned too: on another page they may miss it.
    private static long[] learned(long[] hashes, List<CutBlock> cut) {
        LongStream around =
                cut.stream().flatMap(block -> block.text().lines()).mapToLong(LineHash::of);
        return LongStream.concat(LongStream.of(hashes).limit(MAX_LEARNED), around)
                .limit(MAX_LEARNED * 2)
                .toArray();
    }

    private static Extract without(BitSet furniture, Extract article) {
        List<String> kept = new ArrayList<>();
        List<CutBlock> cut = new ArrayList<>(article.cut());
        int line = 0;
        for (String text : (Iterable<String>) article.body().lines()::iterator) {
            if (!text.isBlank() && furniture.get(line++)) {
                cut.add(new CutBlock(RULE, text));
            } else {
                kept.add(text);
            }
        }
        return article.withBody(joined(kept)).withCut(cut);
    }

    /// One blank line between paragraphs, whatever was taken from between them.
    private static String joined(List<String> lines) {
        var body = new StringBuilder();
        boolean parted = false;
        for (String line : lines) {
            if (line.isBlank()) {
                parted = true;
                continue;
            }
            body.append(body.isEmpty() ? "" : parted ? "\n\n" : "\n").append(line);
            parted = false;
        }
        return body.toString();
    }
}
