package eu.spana.index.rebuild.job;

import eu.spana.index.schema.SideIndices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;

/// Starts a rebuild by the API of a running index-service, or follows the one that runs, and tells
/// how far it is. The image of the service is all that it needs.
///
/// Arguments: the address of the service, then parameters of the rebuild such as `swap=manual`.
/// Ends with 0 when searches read the new index or it waits for them, with 2 when the rebuild
/// failed, was cancelled or is refused, with 1 when that cannot be known.
public final class RebuildJob {
    private static final Logger log = LoggerFactory.getLogger(RebuildJob.class);

    private RebuildJob() {}

    public static void main(String[] arguments) {
        System.exit(run(Duration.ofSeconds(2), arguments).code());
    }

    /// Blocks until the rebuild has ended one way or the other.
    static JobEnd run(Duration pause, String... arguments) {
        if (arguments.length == 0) {
            log.error("Arguments: ADDRESS [PARAMETER=VALUE]...");
            return JobEnd.REFUSED;
        }
        StringBuilder parameters = new StringBuilder("?schema=" + SideIndices.schemaVersion());
        for (int i = 1; i < arguments.length; i++) {
            parameters.append('&').append(arguments[i]);
        }
        return new RebuildWatch(new RebuildClient(URI.create(arguments[0])), pause)
                .startAndFollow(parameters.toString());
    }
}
