package eu.spana.query.web.results;

import java.util.List;

/// How the found documents spread over time, ready to be drawn. Places are in percent of the width,
/// since its pixels are the browser's; heights are in pixels.
///
/// @param span the first and the last period in words
record TimelineView(String span, List<Bar> bars, List<Tick> ticks) {
    /// Pixels of the highest bar.
    static final int HEIGHT = 56;

    /// @param slotX where the bar's part of the time begins, all of which can be clicked
    /// @param x where the bar itself begins
    /// @param link narrows the search to this period
    record Bar(
            String id,
            String slotX,
            String slotWidth,
            String x,
            String width,
            int y,
            int height,
            String label,
            String link) {}

    /// @param anchor `start`, `middle` or `end`
    record Tick(String x, String anchor, String text) {}
}
