package eu.spana.ingest.parse.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Splits a text into its posts where the text shows that it has several; else leaves it whole.
public final class TextArchive {
    private TextArchive() {}

    /// The posts of the text.
    ///
    /// @param paragraphs without the line that announces an archive
    /// @param announced whether the text says of itself that it is an archive
    public static SplitText split(List<String> paragraphs, boolean announced) {
        Stream<Optional<SplitText>> ways =
                announced
                        ? Stream.of(DatedPosts.in(paragraphs, true), AnnouncedPosts.in(paragraphs))
                        : Stream.of(
                                DatedPosts.in(paragraphs, false),
                                DigestPosts.in(paragraphs),
                                TickerPosts.in(paragraphs));
        return ways.flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> SplitText.whole(paragraphs));
    }
}
