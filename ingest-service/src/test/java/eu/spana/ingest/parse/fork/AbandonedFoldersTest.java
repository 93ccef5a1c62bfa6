package eu.spana.ingest.parse.fork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AbandonedFoldersTest {
    @TempDir Path parent;

    @Test
    void findsFoldersWhoseProcessIsGone() throws IOException {
        Path own = Files.createTempDirectory(parent, AbandonedFolders.ownPrefix());
        Path reused = folder("spana-forks-%d-1-x".formatted(ProcessHandle.current().pid()));
        Path gone = folder("spana-forks-999999999-1-x");
        Path other = folder("others");

        assertThat(AbandonedFolders.in(parent)).containsExactlyInAnyOrder(reused, gone);
        assertThat(own).exists();
        assertThat(other).exists();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(parent.resolve(name));
    }
}
