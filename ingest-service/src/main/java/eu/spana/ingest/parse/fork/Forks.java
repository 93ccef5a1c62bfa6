package eu.spana.ingest.parse.fork;

import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.fork.inside.SentContent;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.pipes.PipesResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// A bounded number of forks, each started when it is needed and ended when it is not. Safe for use
/// by many threads.
public final class Forks implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Forks.class);

    /// As many documents come at once as there are forks; one that is idle may just be ending.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Set<PipesResult.STATUS> ALIVE =
            Set.of(
                    PipesResult.STATUS.PARSE_SUCCESS,
                    PipesResult.STATUS.PARSE_SUCCESS_WITH_EXCEPTION,
                    PipesResult.STATUS.EMPTY_OUTPUT);

    private final ForkLimits limits;
    private final ForkFolder folder;
    private final List<Fork> forks;

    /// The one used last comes first, so that the others become idle.
    private final BlockingDeque<Fork> free;

    private final IdleForks idle;

    public Forks(ForkLimits limits) {
        this(limits, ForkFolder.ownConfiguration());
    }

    /// @param configuration of Tika, which names the parsers
    Forks(ForkLimits limits, byte[] configuration) {
        ForkAnswers.guard();
        this.limits = limits;
        this.folder = new ForkFolder(configuration);
        this.forks =
                IntStream.range(0, limits.forks())
                        .mapToObj(number -> new Fork(folder, number, limits))
                        .toList();
        this.free = new LinkedBlockingDeque<>(forks);
        this.idle = new IdleForks(free, limits.idle());
    }

    /// What Tika makes of the content: the document first, then what is embedded in it.
    ///
    /// @param id for logs
    public List<Metadata> parse(String id, SentContent content) throws UnreadableContent {
        try {
            Fork fork = free.pollFirst(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (fork != null) {
                return parse(fork, id, content);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException notStarted) {
            log.error("No fork can be started", notStarted);
        }
        throw new UnreadableContent(Reason.UNAVAILABLE, "No process is free for this format.");
    }

    /// Number of documents that are parsed at once.
    public int places() {
        return limits.forks();
    }

    /// Number of processes that run.
    public int running() {
        return (int) forks.stream().filter(Fork::isRunning).count();
    }

    /// Ends all processes, also those at work: their documents break.
    @Override
    public void close() throws IOException {
        idle.stop();
        for (Fork fork : forks) {
            fork.end();
        }
        folder.delete();
    }

    private List<Metadata> parse(Fork fork, String id, SentContent content)
            throws IOException, InterruptedException, UnreadableContent {
        boolean alive = false;
        try {
            PipesResult result = fork.parse(id, content);
            alive = ALIVE.contains(result.getStatus());
            return documentsIn(result);
        } finally {
            if (!alive) {
                log.atWarn().addKeyValue("sha256", id).log("A document ended its fork");
                fork.end();
            }
            free.addFirst(fork);
            idle.watch();
        }
    }

    private List<Metadata> documentsIn(PipesResult result) throws UnreadableContent {
        return switch (result.getStatus()) {
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION ->
                    result.getEmitData().getMetadataList();
            case EMPTY_OUTPUT -> List.of();
            case TIMEOUT ->
                    throw broken("takes longer than %d s".formatted(limits.time().toSeconds()));
            case OOM -> throw broken("takes more memory than a document may");
            default -> throw broken("breaks the parser");
        };
    }

    private static UnreadableContent broken(String fault) {
        return new UnreadableContent(Reason.BROKEN, "Reading the content " + fault + ".");
    }
}
