package eu.spana.text;

import java.util.List;

/// Bulgarian, Czech, Croatian, Polish, Slovak and Slovenian: suffixes of the project's own, and c
/// at the end as the k that it comes from (útok, útocích).
final class SlavicChains {

    private SlavicChains() {}

    static List<Chain> all() {
        return List.of(bulgarian(), czech(), croatian(), polish(), slovak(), slovenian());
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

    private static Chain slovak() {
        return Chain.of("sk").lowerCase().ownStop().folding().suffixes();
    }

    private static Chain slovenian() {
        return Chain.of("sl").lowerCase().ownStop().folding().suffixes();
    }

    private static Chain hardened(Chain chain) {
        return chain.replace("ending", "c$(?<=..c)", "k");
    }
}
