package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the elements of a page that may each hold a post: those marked as articles, or else those
/// that repeat one shape.
final class PostElements {
    /// A page of more holds no full posts.
    private static final int MAX_POSTS = 500;

    private static final Pattern ANSWER =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:comments?|commentlist|repl(?:y|ies)|reviews?)");

    /// Levels above an element that may say that it is an answer to something.
    private static final int REACH = 6;

    private PostElements() {}

    /// The outermost of them, in the order of the page.
    static List<Element> in(Document page) {
        List<Element> marked = new ArrayList<>();
        page.filter((node, _) -> take(node, marked));
        boolean isList = marked.size() > MAX_POSTS;
        return marked.size() > 1 && !isList ? marked : RepeatedPosts.in(page);
    }

    private static FilterResult take(Node node, List<Element> marked) {
        if (!(node instanceof Element element) || !isMarked(element)) {
            return FilterResult.CONTINUE;
        }
        if (!isAnswer(element)) {
            marked.add(element);
        }
        return FilterResult.SKIP_CHILDREN;
    }

    private static boolean isMarked(Element element) {
        return element.nameIs("article")
                || element.hasClass("h-entry")
                || element.hasClass("hentry")
                || element.hasClass("post");
    }

    private static boolean isAnswer(Element element) {
        Element current = element;
        for (int level = 0; current != null && level < REACH; level++) {
            if (ANSWER.matcher(current.className() + " " + current.id()).find()) {
                return true;
            }
            current = current.parent();
        }
        return false;
    }
}
