package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts what surrounds the text of a page: scripts, navigation, forms, and blocks whose class or id
/// says that they nag, share or link. Nothing that holds a good part of the page's prose is cut by
/// its name alone: some pages stand as a whole in a form or in a box called "sidebar".
final class Boilerplate {
    /// Never text.
    private static final String INVISIBLE =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, math"
                + " annotation, select, option, button, input, textarea, video, audio, map, dialog,"
                + " link, meta, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

    private static final String AROUND =
            "nav, aside, footer:not(article footer), header:not(article header), form, menu,"
                + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
                + " [role=search], [role=dialog], [role=alertdialog], [role=menu], [role=toolbar],"
                + " figure > figcaption > cite";

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletters?|subscri(?:be|ption)s?|paywall"
                        + "|shar(?:e|ing|edaddy)|social(?:media)?|related|recommend(?:ed|ations?)?"
                        + "|read-?more|comments?|commentlist|respond|disqus|sidebar|breadcrumbs?"
                        + "|pagination|pager|promo|adverts?|advertisements?|ads?|banner|popup|modal"
                        + "|overlay|menu|navbar|navigation|nav|masthead|footer|widgets?|toolbar"
                        + "|skip-?link|print(?:friendly)?|tag-?cloud|tag-?list|jp-relatedposts"
                        + "|author-?(?:box|bio)|byline|dateline|entry-meta|post-meta|article-meta"
                        + "|teasers?|most-?read|trending|sponsored|donate|login|signup|sign-?up"
                        + "|hidden|visually-?hidden|screen-reader(?:-text)?|sr-only)(?:$|[\\s_-])");

    private static final String CONTENT = "html, body, main, article, h1";

    /// Share of the page's prose that an element may hold and still be cut.
    private static final double MAX_SHARE = 0.35;

    private Boilerplate() {}

    static void cut(Document page) {
        page.select(INVISIBLE).remove();
        var prose = new ProseMap(page);
        double limit = prose.of(page) * MAX_SHARE;
        for (Element element : around(page)) {
            if (prose.of(element) <= limit) {
                element.remove();
            }
        }
    }

    private static List<Element> around(Document page) {
        List<Element> found = new ArrayList<>(page.select(AROUND));
        for (Element element : page.select("[class], [id]")) {
            String names = element.className() + " " + element.id();
            if (NAMED.matcher(names).find() && !element.is(CONTENT)) {
                found.add(element);
            }
        }
        return found;
    }
}
