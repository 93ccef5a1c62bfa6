package eu.spana.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What to start.
///
/// @param name as people call it, for messages
/// @param environment added to the parent's; an empty value removes a variable
/// @param log receives both output streams; the log of the run before is kept beside it
public record ChildCommand(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Lifetime lifetime) {

    public ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
