package eu.spana.ingest.parse.plain;

import eu.spana.document.CutBlock;
import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.date.TextDates;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.furniture.TrimmedText;
import eu.spana.ingest.parse.text.Paragraphs;
import eu.spana.ingest.parse.text.TitleLine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes an article of the paragraphs of a text: finds its title and day, cuts what is no part of
/// it.
final class TextArticle {
    private static final Pattern MEDIA =
            Pattern.compile(
                    "(?iu)(?:video|audio|podcast|livestream|live ?stream):\\h*https?://\\S+");

    /// Above an entry of a ticker.
    private static final Pattern TIME =
            Pattern.compile("(?iu)(?:kl\\.?\\h|klo\\h)?\\d{1,2}[:.h]\\d{2}(?:\\h?(?:uhr|h))?");

    private final List<CutBlock> cut = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private TextArticle() {}

    /// @param paragraphs as they stand in the text
    /// @param dated what is searched for the day of publication
    static Extract of(List<String> paragraphs, List<String> dated, Instant visit) {
        var article = new TextArticle();
        TrimmedText trimmed = FurnitureLines.trim(RepeatedLines.cut(paragraphs, article.cut));
        article.cut.addAll(trimmed.cut());
        article.kept.addAll(trimmed.kept());
        article.cutLeavings();
        String title = article.takeTitle();
        String body = Paragraphs.join(article.kept);
        return Extract.named(
                title,
                body,
                Metadata.of(DocumentKind.ARTICLE)
                        .withPublished(TextDates.published(dated, null, visit).orElse(null)),
                article.cut);
    }

    private void cutLeavings() {
        if (kept.size() > 1 && TIME.matcher(kept.getFirst()).matches()) {
            cut.add(new CutBlock("dateline", kept.removeFirst()));
        }
        cutWhere(CodeWords::areAllOf, "code-words");
        cutWhere(paragraph -> MEDIA.matcher(paragraph).matches(), "media");
    }

    private void cutWhere(Predicate<String> rule, String name) {
        kept.removeIf(paragraph -> {
            boolean matches = rule.test(paragraph);
            if (matches) {
                cut.add(new CutBlock(name, paragraph));
            }
            return matches;
        });
    }

    /// What stands above the title is the date of the visit, a section or a menu.
    private String takeTitle() {
        int titleAt = TitleLine.indexIn(kept);
        if (titleAt < 0) {
            return "";
        }
        for (String above : kept.subList(0, titleAt)) {
            cut.add(new CutBlock("above-title", above));
        }
        String title = kept.get(titleAt);
        kept.subList(0, titleAt + 1).clear();
        while (kept.size() > 1 && TextDates.isDay(kept.getFirst())) {
            cut.add(new CutBlock("dateline", kept.removeFirst()));
        }
        return title;
    }
}
