package eu.spana.local.client;

import java.io.Console;
import java.util.Optional;

/// Whether people look at the output, and how text stands out there.
final class Terminal {

    private static final String BOLD = "\033[1m";
    private static final String PLAIN = "\033[0m";

    private Terminal() {}

    static boolean isPresent() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && System.getenv("NO_COLOR") == null;
    }

    static String bold(String text) {
        return isPresent() ? BOLD + text + PLAIN : text;
    }
}
