package eu.spana.text;

import java.util.List;

/// The languages whose text has a chain of its own.
public final class Languages {

    /// BCP 47 code of text whose language is not known: lower-cased and folded only.
    public static final String UNDETERMINED = "und";

    private Languages() {}

    /// Codes of the 24 official languages of the European Union and of five others that its press
    /// writes too (ar, nb, ru, tr, uk), in alphabetical order, then [#UNDETERMINED].
    public static List<String> all() {
        return LanguageChains.codes();
    }

    /// Codes of those in [#all()] that write several words as one.
    public static List<String> compounding() {
        return LanguageChains.all().stream().filter(Chain::isCompounding).map(Chain::code).toList();
    }

    /// True of the codes in [#all()], and of nothing else: `en-GB` is not among them.
    public static boolean isSupported(String code) {
        return all().contains(code);
    }
}
