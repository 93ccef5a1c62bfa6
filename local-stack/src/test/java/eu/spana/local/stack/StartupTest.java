package eu.spana.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import eu.spana.local.process.ChildCommand;
import eu.spana.local.process.ChildProcess;
import eu.spana.local.process.Lifetime;
import eu.spana.local.process.ProcessFailure;
import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.RunningPart;
import eu.spana.local.state.StackHome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

class StartupTest {

    private static final List<Part> ALL = Arrays.asList(Part.values());

    @TempDir private Path folder;

    private final StringWriter said = new StringWriter();
    private final Console console = new Console(new PrintWriter(said));
    private final List<Part> ready = new CopyOnWriteArrayList<>();

    private final List<Part> early = new CopyOnWriteArrayList<>();

    private StackHome home;
    private RunRecords records;

    @BeforeEach
    void keepRecords() {
        home = new StackHome(folder, folder.resolve(".spana"));
        records = new RunRecords(home);
    }

    @AfterEach
    void stopAll() {
        new Shutdown(records, console, Shutdown.BRIEF).stop(ALL);
    }

    @Test
    void startsEachPartWhenThoseItRequiresAreReady() {
        new Startup(this::obedient, records, console).run(ALL);
        assertThat(ready).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(early).isEmpty();
        assertThat(ALL).allMatch(part -> records.running(part).isPresent());
    }

    @Test
    void startsAMissingPartAlone() {
        ready.addAll(Part.INDEX.required());
        new Startup(this::obedient, records, console).run(List.of(Part.INDEX));
        assertThat(ready).endsWith(Part.INDEX);
    }

    @Test
    void stopsWhatWasStartedWhenAPartDies() {
        assertThatExceptionOfType(ProcessFailure.class)
                .isThrownBy(() -> new Startup(this::dying, records, console).run(ALL))
                .withMessageStartingWith("elasticsearch stopped while it was starting");
        assertThat(ALL).allMatch(part -> records.running(part).isEmpty());
        assertThat(said.toString()).doesNotContain("index-service starts");
    }

    @Test
    void anInterruptionWaitsUntilEverythingIsStopped() throws Exception {
        var launched = new CountDownLatch(2);
        var startup = new Startup(part -> unready(part, launched), records, console);
        var starting =
                Thread.ofVirtual()
                        .start(() ->
                                assertThatExceptionOfType(ProcessFailure.class)
                                        .isThrownBy(() -> startup.run(ALL)));
        launched.await();
        await().until(() -> Part.engines().stream().allMatch(p -> records.running(p).isPresent()));
        var engines =
                Part.engines().stream()
                        .map(part -> records.running(part).map(RunningPart::process).orElseThrow())
                        .toList();
        startup.abandon();
        assertThat(engines).noneMatch(ChildProcess::isAlive);
        starting.join();
    }

    /// Takes a moment to get ready.
    private Launched obedient(Part part) {
        if (!ready.containsAll(part.required())) {
            early.add(part);
        }
        var process = process(part, "exec sleep 60");
        var moment = System.nanoTime() + Duration.ofMillis(200).toNanos();
        return new Launched(
                process,
                1,
                () -> {
                    process.awaitReady(() -> System.nanoTime() > moment, Duration.ofSeconds(30));
                    ready.add(part);
                });
    }

    private Launched dying(Part part) {
        var script = part == Part.ELASTICSEARCH ? "exit 1" : "exec sleep 60";
        var process = process(part, script);
        return new Launched(process, 1, () -> awaitUnless(part, process));
    }

    private void awaitUnless(Part part, ChildProcess process) {
        process.awaitReady(() -> part != Part.ELASTICSEARCH, Duration.ofSeconds(30));
    }

    private Launched unready(Part part, CountDownLatch launched) {
        var process = process(part, "exec sleep 60");
        launched.countDown();
        return new Launched(
                process, 1, () -> process.awaitReady(() -> false, Duration.ofSeconds(30)));
    }

    private ChildProcess process(Part part, String script) {
        return ChildProcess.start(
                new ChildCommand(
                        part.id(),
                        List.of("sh", "-c", script),
                        Map.of(),
                        home.log(part),
                        Lifetime.ON_ITS_OWN));
    }
}
