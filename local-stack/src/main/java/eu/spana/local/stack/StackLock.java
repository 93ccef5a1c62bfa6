package eu.spana.local.stack;

import eu.spana.local.state.Refusal;
import eu.spana.local.state.StackHome;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Held while one command starts or stops the stack, so that no other does the same. The operating
/// system releases it with the process.
final class StackLock {

    private StackLock() {}

    static void whileHeld(StackHome home, Runnable work) {
        try (var channel = open(home)) {
            if (channel.tryLock() == null) {
                throw new Refusal("Another 'spana up' or 'spana down' is at work: wait for it.");
            }
            work.run();
        } catch (IOException e) {
            throw new Refusal(home.folder() + " cannot be used: " + e.getMessage());
        }
    }

    private static FileChannel open(StackHome home) throws IOException {
        Files.createDirectories(home.folder());
        return FileChannel.open(
                home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
