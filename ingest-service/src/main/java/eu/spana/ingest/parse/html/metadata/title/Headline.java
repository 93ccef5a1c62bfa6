package eu.spana.ingest.parse.html.metadata.title;

import eu.spana.ingest.parse.html.metadata.text.HeadingText;
import eu.spana.ingest.parse.html.metadata.walk.PageLine;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;
import eu.spana.ingest.parse.html.metadata.walk.Sign;

/// Finds where on a page its headline stands.
public final class Headline {
    private Headline() {}

    public static final int UNKNOWN = -1;

    private static final int BESIDE = 6;
    private static final double SIMILAR = 0.7;

    /// Whether a line stands right below the headline, or right above it: what belongs to the
    /// headline is no furniture, whatever its name.
    public static boolean isBeside(int line, int headline) {
        return headline >= 0 && line >= headline - 1 && line <= headline + BESIDE;
    }

    /// Number of the line; the part of the page that it stands in is taken for no furniture.
    /// [#UNKNOWN] when the page does not show its title.
    public static int lineOf(PageSigns signs, String title) {
        String words = TitleWords.of(title);
        for (Sign heading : signs.headings()) {
            if (TitleWords.of(HeadingText.of(heading.element())).equals(words)) {
                signs.regions().acquit(heading.region());
                return heading.line();
            }
        }
        for (int index = 0; index < signs.lines().size(); index++) {
            PageLine line = signs.lines().get(index);
            boolean mayBe = line.text().length() < title.length() * 2 && !words.isEmpty();
            if (mayBe && TitleWords.of(line.text()).equals(words)) {
                signs.regions().acquit(line.region());
                return index;
            }
        }
        for (Sign heading : signs.headings()) {
            if (TitleWords.common(TitleWords.of(HeadingText.of(heading.element())), words)
                    >= SIMILAR) {
                signs.regions().acquit(heading.region());
                return heading.line();
            }
        }
        return signs.headings().stream()
                .filter(heading -> heading.element().nameIs("h1"))
                .filter(heading -> !signs.regions().isFurniture(heading.region()))
                .mapToInt(Sign::line)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
