package eu.spana.ingest.parse.html.marks;

import java.util.Locale;
import java.util.Set;

/// What a box of a page is for, as words in its class and id tell. The words stand in `hints.txt`.
public enum Hint {
    NAVIGATION,
    HEADER,
    FOOTER,
    LEGAL,
    ASIDE,
    RELATED,
    MORE,
    SHARE,
    SOCIAL,
    COMMENT,
    REPLY,
    SUBSCRIBE,
    LOGIN,
    COOKIE,
    ADVERT,
    PROMO,
    META,
    TAGS,
    CATEGORY,
    MODAL,
    MENU,
    READER,
    HIDDEN,
    PRINT,
    FILTER,
    FORM,
    CONTENT,
    PRODUCT,
    FORUM,
    LIST,
    BUTTON,
    MEDIA,
    CAPTION,
    PERSON,
    AUTHOR,
    REVIEW,
    SHOP,
    PANEL,
    TITLE,
    SITE,
    LANGUAGE;

    private static final HintWords WORDS = HintWords.load();

    /// Utility classes make names of thousands of characters; the meaning stands in front.
    private static final int MAX_LENGTH = 300;

    /// Adds the hints in names as markup has them: parted by spaces, hyphens, underscores and
    /// capital letters.
    static void addFrom(String names, Set<Hint> hints) {
        int start = 0;
        int length = Math.min(names.length(), MAX_LENGTH);
        for (int i = 0; i <= length; i++) {
            boolean inWord = i < length && Character.isLetterOrDigit(names.charAt(i));
            if (!inWord || (i > start && isCapital(names, i))) {
                if (i - start > 1) {
                    String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                    hints.addAll(WORDS.of(word));
                }
                start = inWord ? i : i + 1;
            }
        }
    }

    private static boolean isCapital(String names, int at) {
        return Character.isUpperCase(names.charAt(at))
                && !Character.isUpperCase(names.charAt(at - 1));
    }
}
