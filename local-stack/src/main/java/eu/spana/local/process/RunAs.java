package eu.spana.local.process;

import com.sun.security.auth.module.UnixSystem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The user a child runs as. A server that refuses to run as root runs as an unprivileged user when
/// we are root; everybody else runs it as themselves.
public final class RunAs {

    private static final String UNPRIVILEGED = "nobody";

    private final boolean root;

    private RunAs(boolean root) {
        this.root = root;
    }

    public static RunAs ordinaryUser() {
        return new RunAs(new UnixSystem().getUid() == 0);
    }

    public List<String> wrap(List<String> command) {
        if (!root) {
            return command;
        }
        var wrapped = new ArrayList<>(prefix());
        wrapped.addAll(command);
        return wrapped;
    }

    public boolean canRead(Path path) {
        return !root || Programs.succeeds(wrap(List.of("test", "-r", path.toString())));
    }

    /// Hands a folder and everything below it to that user.
    public void own(Path folder) {
        if (root
                && !Programs.succeeds(
                        List.of("chown", "-R", UNPRIVILEGED + ":", folder.toString()))) {
            throw new ProcessFailure(folder + " cannot be given to user " + UNPRIVILEGED + ".");
        }
    }

    private static List<String> prefix() {
        var setpriv =
                List.of(
                        "setpriv",
                        "--reuid=" + UNPRIVILEGED,
                        "--regid=" + group(),
                        "--clear-groups");
        var all = new ArrayList<>(setpriv);
        all.add("true");
        return Programs.succeeds(all)
                ? setpriv
                : List.of("su", UNPRIVILEGED, "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"");
    }

    private static String group() {
        return Programs.succeeds(List.of("getent", "group", "nogroup")) ? "nogroup" : UNPRIVILEGED;
    }
}
