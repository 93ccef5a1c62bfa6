package eu.spana.local.state;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.local.process.ChildCommand;
import eu.spana.local.process.ChildProcess;
import eu.spana.local.process.Lifetime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class RunRecordsTest {

    @TempDir private Path folder;

    private RunRecords records;
    private ChildProcess child;

    @BeforeEach
    void startAndRecord() {
        var home = new StackHome(folder, folder.resolve(".spana"));
        records = new RunRecords(home);
        child =
                ChildProcess.start(
                        new ChildCommand(
                                "kafka",
                                List.of("sleep", "60"),
                                Map.of(),
                                home.log(Part.KAFKA),
                                Lifetime.ON_ITS_OWN));
        records.add(Part.KAFKA, child, 1234);
    }

    @AfterEach
    void end() {
        child.kill();
    }

    @Test
    void findsARecordedProcessAndItsPort() {
        assertThat(records.running(Part.KAFKA))
                .hasValueSatisfying(running -> {
                    assertThat(running.process().pid()).isEqualTo(child.pid());
                    assertThat(running.port()).isEqualTo(1234);
                });
        assertThat(records.isDead(Part.KAFKA)).isFalse();
    }

    @Test
    void knowsThatAPartDied() {
        child.kill();
        assertThat(records.running(Part.KAFKA)).isEmpty();
        assertThat(records.isDead(Part.KAFKA)).isTrue();
    }

    @Test
    void aPartThatWasStoppedIsNotDead() {
        child.kill();
        records.remove(Part.KAFKA);
        assertThat(records.isDead(Part.KAFKA)).isFalse();
    }

    @Test
    void leavesAProcessAloneThatGotARecycledId() throws IOException {
        var record = folder.resolve(".spana/run/kafka.properties");
        var recycled =
                Files.readString(record)
                        .replaceAll("started=.*", "started=2001-01-01T00\\\\:00\\\\:00Z");
        Files.writeString(record, recycled);
        assertThat(records.running(Part.KAFKA)).isEmpty();
    }
}
