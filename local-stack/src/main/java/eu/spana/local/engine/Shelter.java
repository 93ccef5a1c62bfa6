package eu.spana.local.engine;

import eu.spana.local.process.ProcessFailure;
import eu.spana.local.process.RunAs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A place below `/var/tmp` for what lies where an unprivileged user cannot go, such as `/root`.
final class Shelter {

    private static final Path ROOM = Path.of("/var/tmp");

    private final RunAs user;

    Shelter(RunAs user) {
        this.user = user;
    }

    /// The folder itself, or an up-to-date copy that the user can read.
    Path readable(Path folder) throws IOException {
        if (user.canRead(folder.resolve("lib"))) {
            return folder;
        }
        var copy = room(folder).resolve(folder.getFileName());
        try (var files = Files.walk(folder)) {
            for (var source : (Iterable<Path>) files::iterator) {
                copy(source, copy.resolve(folder.relativize(source)));
            }
        }
        return copy;
    }

    /// The folder itself, created if missing, or one in its stead that the user can reach.
    Path reachable(Path folder) throws IOException {
        Files.createDirectories(folder);
        user.own(folder);
        if (user.canRead(folder)) {
            return folder;
        }
        return Files.createDirectories(room(folder).resolve(folder.getFileName()));
    }

    private static Path room(Path folder) throws IOException {
        var room = ROOM.resolve("spana-" + Integer.toHexString(folder.toString().hashCode()));
        if (Files.notExists(room, LinkOption.NOFOLLOW_LINKS)) {
            var permissions = PosixFilePermissions.fromString("rwxr-xr-x");
            Files.createDirectory(room, PosixFilePermissions.asFileAttribute(permissions));
        }
        if (!Files.getOwner(room, LinkOption.NOFOLLOW_LINKS).getName().equals("root")) {
            throw new ProcessFailure(room + " belongs to somebody else: remove it.");
        }
        return room;
    }

    private static void copy(Path source, Path target) throws IOException {
        if (Files.isDirectory(source)) {
            Files.createDirectories(target);
        } else if (Files.notExists(target) || !isCopy(source, target)) {
            Files.copy(
                    source,
                    target,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isCopy(Path source, Path target) throws IOException {
        return Files.size(source) == Files.size(target)
                && Files.getLastModifiedTime(source).equals(Files.getLastModifiedTime(target));
    }
}
