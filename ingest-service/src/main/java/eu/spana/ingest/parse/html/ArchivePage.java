package eu.spana.ingest.parse.html;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.furniture.TrimmedText;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits a page that holds several full articles, such as the archive of a tag, into them. A page
/// of teasers stays one page.
final class ArchivePage {
    /// Less is a teaser: excerpts of common blog software have 55 words.
    static final int MIN_PROSE = 450;

    /// Between full posts a note as short as this is a post too.
    private static final int MIN_NOTE = 80;

    /// Part of the items that are full posts on an archive of posts.
    private static final double MIN_FULL = 0.5;

    /// Part of the page's prose that its posts hold.
    private static final double MIN_SHARE = 0.5;

    /// How near to the end of a teaser its link stands.
    private static final int NEAR_END = 250;

    private static final String LINKED_HEADINGS = "h2 a[href], h3 a[href], h4 a[href]";
    private static final int MIN_LIST = 3;
    private static final int MIN_LINKS = 5;
    private static final int MIN_PROSE_BETWEEN_LINKS = 90;
    private static final int MAX_TEASER = 1_000;
    private static final int MIN_SENTENCE = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"'”’»)\\]]*$");
    private static final Pattern BROKEN_OFF =
            Pattern.compile("(?:\\[\\s?(?:…|\\.\\.\\.)\\s?]|…|\\.\\.\\.)$");
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?iu)(?:.*\\b)?(?:read more|read on|continue reading|keep reading|full"
                            + " story|läs mer|läs hela|fortsätt läsa|weiterlesen|mehr lesen|lire la"
                            + " suite|lire plus|leer más|seguir leyendo|leggi tutto|continua a"
                            + " leggere|lees verder|lees meer|læs mere|lue lisää|czytaj"
                            + " (?:więcej|dalej)|číst dál|čítať ďalej|ler mais|tovább|citește mai"
                            + " mult|loe edasi|skaityti daugiau|lasīt vairāk|preberi več|pročitaj"
                            + " više|прочети още|διαβάστε περισσότερα)\\b.{0,80}");

    private final ProseMap prose;

    private ArchivePage(Document page) {
        this.prose = new ProseMap(page);
    }

    /// The articles in their order; empty when the page is not an archive.
    ///
    /// @param page after cutting
    static List<Extract> articles(Document page, List<ArchiveItem> items) {
        return new ArchivePage(page).split(page, items);
    }

    private List<Extract> split(Document page, List<ArchiveItem> items) {
        List<ArchiveItem> complete =
                items.stream()
                        .filter(ArchiveItem::isSigned)
                        .filter(item -> prose.of(item.element()) >= MIN_NOTE)
                        .filter(item -> !goesOnElsewhere(item.element()))
                        .filter(item -> !isList(item.element()))
                        .toList();
        long full = complete.stream().filter(this::isFull).count();
        int held = complete.stream().mapToInt(item -> prose.of(item.element())).sum();
        boolean isArchive =
                full >= 2
                        && full >= complete.size() * MIN_FULL
                        && held >= prose.of(page) * MIN_SHARE;
        return isArchive ? extracts(items, complete) : List.of();
    }

    /// A section of the page that holds teasers: links in quick succession.
    private boolean isList(Element item) {
        int links = item.select("a[href]").size();
        return item.select(LINKED_HEADINGS).size() >= MIN_LIST
                || (links >= MIN_LINKS && prose.of(item) / links < MIN_PROSE_BETWEEN_LINKS);
    }

    /// Machines cut teasers inside a sentence.
    private static boolean isBrokenOff(Extract post) {
        List<String> paragraphs = Paragraphs.of(post.body());
        int size = paragraphs.size();
        String last = size == 0 ? "" : paragraphs.getLast();
        if (post.body().length() > MAX_TEASER) {
            return false;
        }
        boolean endsInside = last.length() >= MIN_SENTENCE && !SENTENCE_END.matcher(last).find();
        return endsInside
                || paragraphs.subList(Math.max(0, size - 2), size).stream()
                        .anyMatch(paragraph -> BROKEN_OFF.matcher(paragraph).find());
    }

    private boolean isFull(ArchiveItem item) {
        return prose.of(item.element()) >= MIN_PROSE;
    }

    private static boolean goesOnElsewhere(Element item) {
        String text = item.text().strip();
        return BROKEN_OFF.matcher(text).find()
                || item.select("a").stream()
                        .map(Element::text)
                        .filter(link -> GOES_ON.matcher(link).matches())
                        .anyMatch(link -> text.lastIndexOf(link) >= text.length() - NEAR_END);
    }

    /// What is no post of its own is told with the first.
    private static List<Extract> extracts(List<ArchiveItem> items, List<ArchiveItem> complete) {
        Set<Element> posts = Collections.newSetFromMap(new IdentityHashMap<>());
        complete.forEach(item -> posts.add(item.element()));
        List<CutBlock> teasers = new ArrayList<>();
        items.stream()
                .filter(item -> !posts.contains(item.element()))
                .map(item -> new CutBlock("teaser", item.element().text()))
                .filter(cut -> !cut.text().isBlank())
                .forEach(teasers::add);
        List<Extract> extracts =
                new ArrayList<>(complete.stream().map(ArchivePage::extract).toList());
        if (extracts.stream().filter(ArchivePage::isBrokenOff).count()
                > extracts.size() * MIN_FULL) {
            return List.of();
        }
        teasers.addAll(extracts.getFirst().cut());
        extracts.set(0, extracts.getFirst().withCut(teasers));
        return extracts;
    }

    private static Extract extract(ArchiveItem item) {
        Element content = item.element().selectFirst(".e-content, .entry-content, .post-content");
        Element text = content == null ? item.element() : content;
        TrimmedText trimmed = ArticleText.of(text, item.title(), item.metadata());
        String body = Paragraphs.join(trimmed.kept());
        return Extract.named(item.title(), body, item.metadata(), trimmed.cut());
    }
}
