package eu.spana.local.stack;

import java.io.PrintWriter;
import java.time.Duration;

/// What people see while the stack starts and stops; one line per event.
record Console(PrintWriter out) {

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void done(String part, String what, Duration took) {
        say("  %-15s %s (%.1f s)".formatted(part, what, took.toMillis() / 1000.0));
    }
}
