package eu.spana.query.web.wording;

import org.springframework.web.util.HtmlUtils;

import java.util.ArrayList;
import java.util.List;

/// Text with marked words. It is text all the way to the page: what looks like HTML in it is shown
/// as it was written, so that no template has to write anything unescaped.
public record MarkedText(List<Run> runs) {
    private static final String START = "<mark>";
    private static final String END = "</mark>";

    /// A stretch of text that is marked as a whole or not at all.
    public record Run(String text, boolean marked) {}

    public MarkedText {
        runs = List.copyOf(runs);
    }

    /// Takes escaped HTML with `<mark>`, as highlights are. No other tag means anything.
    public static MarkedText ofHighlight(String highlight) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < highlight.length()) {
            int start = highlight.indexOf(START, at);
            int end = start < 0 ? -1 : highlight.indexOf(END, start);
            if (end < 0) {
                break;
            }
            add(runs, highlight.substring(at, start), false);
            add(runs, highlight.substring(start + START.length(), end), true);
            at = end + END.length();
        }
        add(runs, highlight.substring(at), false);
        return new MarkedText(runs);
    }

    public static MarkedText of(String text) {
        return new MarkedText(List.of(new Run(text, false)));
    }

    private static void add(List<Run> runs, String escaped, boolean marked) {
        if (!escaped.isEmpty()) {
            runs.add(new Run(HtmlUtils.htmlUnescape(escaped), marked));
        }
    }
}
