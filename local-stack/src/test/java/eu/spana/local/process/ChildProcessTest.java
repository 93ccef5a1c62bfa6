package eu.spana.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir private Path folder;

    @Test
    void reportsTheEndOfTheLogOfAChildThatDiesWhileStarting() {
        var child = start("echo first; echo 'no such thing' >&2; exit 3", Lifetime.ON_ITS_OWN);
        assertThatExceptionOfType(ProcessFailure.class)
                .isThrownBy(() -> child.awaitReady(() -> false, PATIENCE))
                .withMessageStartingWith("Part stopped while it was starting. Its log " + log())
                .withMessageEndingWith("first\n    no such thing");
    }

    @Test
    void givesUpOnAChildThatNeverGetsReady() {
        var child = start("sleep 60", Lifetime.ON_ITS_OWN);
        assertThatExceptionOfType(ProcessFailure.class)
                .isThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(200)))
                .withMessageStartingWith("Part was not ready after");
        child.kill();
    }

    @Test
    void forcesAChildThatDoesNotStop() throws IOException {
        var child =
                start("trap '' TERM; echo deaf; while :; do sleep 1; done", Lifetime.ON_ITS_OWN);
        child.awaitReady(() -> logContains("deaf"), PATIENCE);
        child.stop(Duration.ofMillis(200));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void leavesNoDescendantBehind() {
        var child = start("sleep 61 & echo up; wait", Lifetime.ON_ITS_OWN);
        child.awaitReady(() -> logContains("up"), PATIENCE);
        var descendants = ProcessHandle.of(child.pid()).orElseThrow().descendants().toList();
        child.stop(Duration.ofSeconds(1));
        assertThat(descendants).hasSize(1).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        for (var run : List.of("old", "new")) {
            var child = start("echo " + run + "; exec sleep 60", Lifetime.ON_ITS_OWN);
            child.awaitReady(() -> logContains(run), PATIENCE);
            child.kill();
        }
        assertThat(folder.resolve("part.log.previous")).hasContent("old");
    }

    @Test
    void findsAChildAgainByItsIdAndStart() {
        var child = start("sleep 60", Lifetime.ON_ITS_OWN);
        var started = child.started().orElseThrow();
        assertThat(ChildProcess.find("Part", child.pid(), started, log())).isPresent();
        child.kill();
        assertThat(ChildProcess.find("Part", child.pid(), started, log())).isEmpty();
    }

    @Test
    void takesNoProcessForAChildThatStartedAtAnotherTime() {
        var child = start("sleep 60", Lifetime.ON_ITS_OWN);
        var anHourAgo = child.started().orElseThrow().minus(Duration.ofHours(1));
        assertThat(ChildProcess.find("Part", child.pid(), anHourAgo, log())).isEmpty();
        child.kill();
    }

    @Test
    void endsWithItsParentWhenItShould() throws Exception {
        var process = new ProcessBuilder(Lifetime.WITH_PARENT.wrap(List.of("sleep", "60"))).start();
        // What the operating system does when the parent is killed.
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void outlivesItsTerminalWhenItShould() throws Exception {
        var child = start("echo up; exec sleep 60", Lifetime.ON_ITS_OWN);
        child.awaitReady(() -> logContains("up"), PATIENCE);
        for (var signal : List.of("INT", "HUP")) {
            var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid())).start();
            assertThat(kill.waitFor()).isZero();
        }
        await().during(Duration.ofMillis(300)).until(child::isAlive);
        child.kill();
    }

    private ChildProcess start(String script, Lifetime lifetime) {
        return ChildProcess.start(
                new ChildCommand("Part", List.of("sh", "-c", script), Map.of(), log(), lifetime));
    }

    private Path log() {
        return folder.resolve("part.log");
    }

    private boolean logContains(String text) {
        try {
            return Files.readString(log()).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
