package eu.spana.text;

import java.util.List;

/// Bulgarian, Czech, Croatian, Polish, Slovak, Slovenian and Ukrainian: suffixes of the project's
/// own, and c at the end as the k that it comes from (útok, útocích). Russian has a stemmer.
final class SlavicChains {

    private SlavicChains() {}

    static List<Chain> all() {
        return List.of(
                bulgarian(),
                czech(),
                croatian(),
                polish(),
                russian(),
                slovak(),
                slovenian(),
                ukrainian());
    }

    private static Chain bulgarian() {
        return Chain.of("bg")
                .lowerCase()
                .stop("_bulgarian_")
                .folding()
                .suffixes()
                .replace("ending", "ц$(?<=..ц)", "к");
    }

    private static Chain czech() {
        return hardened(Chain.of("cs").lowerCase().stop("_czech_").folding().suffixes());
    }

    private static Chain croatian() {
        return hardened(Chain.of("hr").lowerCase().ownStop().folding().suffixes());
    }

    private static Chain polish() {
        return hardened(Chain.of("pl").lowerCase().ownStop().folding().suffixes());
    }

    private static Chain russian() {
        return Chain.of("ru").lowerCase().stop("_russian_").stemmer("russian").folding();
    }

    private static Chain slovak() {
        return Chain.of("sk").lowerCase().ownStop().folding().suffixes();
    }

    private static Chain slovenian() {
        return Chain.of("sl").lowerCase().ownStop().folding().suffixes();
    }

    /// The apostrophe is written in several ways (об’єкт, об'єкт) and left out as often.
    private static Chain ukrainian() {
        return Chain.of("uk")
                .lowerCase()
                .replace("apostrophe", "['’ʼ]", "")
                .ownStop()
                .folding()
                .suffixes();
    }

    private static Chain hardened(Chain chain) {
        return chain.replace("ending", "c$(?<=..c)", "k");
    }
}
