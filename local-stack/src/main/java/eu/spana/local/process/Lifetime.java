package eu.spana.local.process;

import java.util.ArrayList;
import java.util.List;

/// What happens to a child process when the process that started it ends.
public enum Lifetime {

    /// Ends with its parent, even when that is killed: a watcher reads the pipe to the parent and
    /// terminates the child when the pipe closes.
    WITH_PARENT("exec 3<&0; (cat <&3; kill $$) >/dev/null 2>&1 & exec \"$@\" 3<&- </dev/null"),

    /// Goes on without its parent and its terminal. Java honours the ignored signals.
    ON_ITS_OWN("trap '' INT HUP; exec \"$@\" </dev/null");

    private final String script;

    Lifetime(String script) {
        this.script = script;
    }

    /// The command, wrapped; the process keeps the id that it was started with.
    List<String> wrap(List<String> command) {
        var wrapped = new ArrayList<String>();
        if (this == ON_ITS_OWN && Programs.find("setsid").isPresent()) {
            wrapped.add("setsid");
        }
        wrapped.addAll(List.of("sh", "-c", script, "spana"));
        wrapped.addAll(command);
        return wrapped;
    }
}
