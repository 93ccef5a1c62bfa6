package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.date.TextDates;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds posts by their shape: siblings of one kind, each below a heading of its own that links
/// somewhere or stands beside a day. Sections of one article have neither.
final class RepeatedPosts {
    private static final String HEADINGS = "h1, h2, h3, h4";
    private static final String TIME = "time, .date, .published, .dt-published, .post-date";

    /// A page of more headings is a list.
    private static final int MAX_HEADINGS = 200;

    /// Moving nodes takes time by the square of their number.
    private static final int MAX_FLAT = 2_000;

    /// How far above its heading a post may be.
    private static final int REACH = 8;

    /// Days and the like are no longer.
    private static final int MAX_DAY = 60;

    private final IdentityHashMap<Element, Integer> headingsIn = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Map<String, List<Element>>> posts =
            new IdentityHashMap<>();

    private RepeatedPosts() {}

    static List<Element> in(Document page) {
        List<Element> headings = page.select(HEADINGS);
        if (headings.size() < 2 || headings.size() > MAX_HEADINGS) {
            return List.of();
        }
        return new RepeatedPosts()
                .below(headings.stream().filter(RepeatedPosts::isSigned).toList());
    }

    private List<Element> below(List<Element> headings) {
        headings.forEach(this::count);
        headings.forEach(this::group);
        return posts.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(group -> group.size() > 1)
                .max((one, other) -> Integer.compare(lengthOf(one), lengthOf(other)))
                .map(RepeatedPosts::wrapped)
                .orElse(List.of());
    }

    private void count(Element heading) {
        Element current = heading;
        for (int level = 0; current != null && level <= REACH; level++) {
            headingsIn.merge(current, 1, Integer::sum);
            current = current.parent();
        }
    }

    /// Under its parent, the highest element that holds no other such heading.
    private void group(Element heading) {
        Element post = heading;
        Element parent = post.parent();
        for (int level = 0; parent != null && level < REACH && holdsOne(parent); level++) {
            post = parent;
            parent = post.parent();
        }
        if (parent != null) {
            posts.computeIfAbsent(parent, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(shapeOf(post), _ -> new ArrayList<>())
                    .add(post);
        }
    }

    private boolean holdsOne(Element element) {
        return headingsIn.getOrDefault(element, 0) == 1;
    }

    private static String shapeOf(Element element) {
        String names = element.className();
        int space = names.indexOf(' ');
        return element.normalName() + '.' + (space < 0 ? names : names.substring(0, space));
    }

    private static int lengthOf(List<Element> group) {
        Element parent = group.getFirst().parent();
        return isFlat(group) && parent != null
                ? parent.text().length()
                : group.stream().mapToInt(post -> post.text().length()).sum();
    }

    private static boolean isFlat(List<Element> group) {
        return isHeading(group.getFirst());
    }

    /// Posts that nothing but their headings part get an element each.
    private static List<Element> wrapped(List<Element> group) {
        Element parent = group.getFirst().parent();
        if (parent == null || !isFlat(group)) {
            return group;
        }
        boolean isLong = parent.childNodeSize() > MAX_FLAT;
        return isLong ? List.of() : group.stream().map(RepeatedPosts::wrapped).toList();
    }

    private static Element wrapped(Element heading) {
        Element post = new Element("div");
        heading.before(post);
        Node next = heading.nextSibling();
        post.appendChild(heading);
        while (next != null && !next.nameIs(heading.normalName())) {
            Node following = next.nextSibling();
            post.appendChild(next);
            next = following;
        }
        return post;
    }

    private static boolean isHeading(Element element) {
        return element.is(HEADINGS);
    }

    private static boolean isSigned(Element heading) {
        return linksSomewhere(heading.selectFirst("a[href]"))
                || linksSomewhere(heading.parent())
                || isDay(heading.nextElementSibling())
                || isDay(heading.previousElementSibling());
    }

    private static boolean linksSomewhere(@Nullable Element link) {
        return link != null
                && link.nameIs("a")
                && !link.attr("href").isEmpty()
                && !link.attr("href").startsWith("#");
    }

    private static boolean isDay(@Nullable Element element) {
        if (element == null || isHeading(element)) {
            return false;
        }
        String text = element.text();
        return text.length() <= MAX_DAY
                && (element.is(TIME)
                        || element.selectFirst(TIME) != null
                        || (!text.isEmpty() && TextDates.isDay(text)));
    }
}
