package eu.spana.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.local.state.Refusal;
import eu.spana.local.state.StackHome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

class StackLockTest {

    @TempDir private Path folder;

    @Test
    void keepsASecondCommandOut() {
        var home = new StackHome(folder, folder.resolve(".spana"));
        StackLock.whileHeld(
                home,
                () ->
                        // Within one JVM the lock shows itself by this exception.
                        assertThatExceptionOfType(OverlappingFileLockException.class)
                                .isThrownBy(() -> StackLock.whileHeld(home, () -> {})));
    }

    @Test
    void isFreeAgainAfterwards() {
        var home = new StackHome(folder, folder.resolve(".spana"));
        StackLock.whileHeld(home, () -> {});
        var ran = new AtomicBoolean();
        StackLock.whileHeld(home, () -> ran.set(true));
        assertThat(ran).isTrue();
    }

    @Test
    void saysWhenItsFolderCannotBeUsed() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StackLock.whileHeld(new StackHome(folder, file), () -> {}))
                .withMessageContaining("cannot be used");
    }
}
