package eu.spana.ingest.parse.html.marks;

import java.util.Set;
import java.util.regex.Pattern;

/// Names of classes by which common style sheets hide an element.
final class HiddenNames {
    private static final Set<String> HIDING =
            Set.of("hidden", "d-none", "hide", "is-hidden", "display-none");

    /// Names by which an element is shown again: on wider screens, when something happens.
    private static final Pattern SHOWING =
            Pattern.compile(
                    "(?:[\\w\\[\\]-]{1,30}:|d-(?:xs|sm|md|lg|xl|xxl)-)"
                            + "(?:block|flex|grid|inline.*|table.*|contents)"
                            + "|hidden-.*|visible-.*|show.*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private HiddenNames() {}

    /// @param names all classes of an element, parted by spaces
    static boolean hide(String names) {
        boolean mayHide = names.contains("hid") || names.contains("none");
        return mayHide
                && SPACE.splitAsStream(names).anyMatch(HIDING::contains)
                && SPACE.splitAsStream(names).noneMatch(HiddenNames::shows);
    }

    private static boolean shows(String name) {
        return SHOWING.matcher(name).matches();
    }
}
