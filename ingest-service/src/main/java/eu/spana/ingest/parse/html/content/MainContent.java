package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.rules.Surroundings;
import eu.spana.ingest.parse.html.type.PageShape;
import eu.spana.ingest.parse.html.type.PageType;
import eu.spana.ingest.parse.html.type.PageTypeGuess;

import org.jsoup.nodes.Document;

import java.util.List;

/// The main content of a page. The page itself stays as it is.
public final class MainContent {
    /// Share of the page that its marked main part must hold to be all of its content.
    private static final double MIN_MAIN = 0.15;

    /// The same for the box on which the candidates agree.
    private static final double MIN_AGREED = 0.35;

    private MainContent() {}

    /// The text that the page was made for, and what was cut from around it.
    ///
    /// @param url where the page stands; may be empty
    public static MainText of(Document page, String url) {
        Outline outline = Outline.of(page);
        PageShape shape = ShapeReader.of(outline, Surroundings.cut(outline, PageType.LISTING));
        PageType type = PageTypeGuess.of(page, url, shape);
        Selection selection = select(outline, type);
        boolean isEmpty = selection.chars(outline.root()) == 0;
        // A page that is all menu, form or dialog is better than none.
        return MainText.of(type, isEmpty ? new Selection(outline) : selection);
    }

    static Selection select(Outline outline, PageType type) {
        Selection selection = Surroundings.cut(outline, type);
        var candidates = new Candidates(outline, selection);
        Box content =
                type == PageType.ARTICLE
                        ? agreed(candidates, selection, outline)
                        : mainPart(outline, selection, candidates);
        List<Box> sections =
                type == PageType.ARTICLE ? SameKind.beside(content, outline, selection) : List.of();
        cutOutside(content, sections, selection);
        selection.sum();
        LinkBlocks.cut(selection, content, type);
        selection.sum();
        TitledFurniture.cut(selection, type);
        selection.sum();
        AboveHeading.cut(selection, type);
        LooseLines.cut(selection);
        selection.sum();
        return selection;
    }

    /// What the candidates agree on, unless it is too small to be what the page is about.
    private static Box agreed(Candidates candidates, Selection selection, Outline outline) {
        Box agreed = Agreement.of(candidates.all(), selection).box();
        boolean isSmall = selection.prose(agreed) < MIN_AGREED * selection.prose(outline.root());
        return isSmall ? mainPart(outline, selection, candidates) : agreed;
    }

    private static void cutOutside(Box content, List<Box> sections, Selection selection) {
        var lead = new Lead(selection, content);
        for (int i = 0; i < selection.blocks().size(); i++) {
            int block = i;
            boolean isIn =
                    content.holds(block)
                            || lead.has(block)
                            || sections.stream().anyMatch(section -> section.holds(block));
            if (!isIn) {
                selection.cut(i, "outside");
            }
        }
    }

    /// Pages that are no article have content in many places: all that nothing has cut.
    private static Box mainPart(Outline outline, Selection selection, Candidates candidates) {
        Box all = outline.root();
        return candidates
                .main()
                .filter(main -> selection.prose(main) >= MIN_MAIN * selection.prose(all))
                .filter(main -> selection.chars(main) >= MIN_MAIN * selection.chars(all))
                .orElse(all);
    }
}
