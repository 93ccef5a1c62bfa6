package eu.spana.ingest.parse.plain;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.text.TitleLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Cuts what stands twice in a row: captions, which copied text has from the picture and from below
/// it. A title that stands twice is kept once, and so is prose.
final class RepeatedLines {
    private static final String RULE = "caption";
    private static final int MAX_CAPTION = 200;
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:][\"'”’»)]*", Pattern.DOTALL);

    private final List<CutBlock> cut;
    private final List<String> kept = new ArrayList<>();
    private boolean titled;

    private RepeatedLines(List<CutBlock> cut) {
        this.cut = cut;
    }

    /// The paragraphs that are left.
    ///
    /// @param cut takes what was cut
    static List<String> cut(List<String> paragraphs, List<CutBlock> cut) {
        var lines = new RepeatedLines(cut);
        for (int start = 0; start < paragraphs.size(); ) {
            int end = endOfRun(paragraphs, start);
            lines.take(lines.withoutRepeated(paragraphs.get(start)), end - start);
            start = end;
        }
        return lines.kept;
    }

    private void take(String paragraph, int times) {
        boolean isTitle = !titled && TitleLine.isTitle(paragraph);
        titled |= TitleLine.isTitle(paragraph) || paragraph.length() > MAX_CAPTION;
        if (times > 1 && !isTitle && isCaption(paragraph)) {
            cut.add(new CutBlock(RULE, paragraph));
        } else if (!paragraph.isEmpty()) {
            kept.add(paragraph);
        }
    }

    private String withoutRepeated(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        List<String> once = new ArrayList<>();
        for (int start = 0; start < lines.size(); ) {
            int end = endOfRun(lines, start);
            String line = lines.get(start);
            if (end - start > 1 && isCaption(line)) {
                cut.add(new CutBlock(RULE, line));
            } else {
                once.addAll(lines.subList(start, end));
            }
            start = end;
        }
        return String.join("\n", once);
    }

    private static int endOfRun(List<String> texts, int start) {
        int end = start + 1;
        while (end < texts.size() && Objects.equals(texts.get(start), texts.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCaption(String text) {
        return text.length() <= MAX_CAPTION && !SENTENCE.matcher(text).matches();
    }
}
