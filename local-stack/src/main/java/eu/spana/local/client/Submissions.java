package eu.spana.local.client;

import eu.spana.local.state.Refusal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What to submit for the files, folders and addresses that people name.
public final class Submissions {

    private Submissions() {}

    /// Folders are searched to any depth for files of known types, in the order of their names; a
    /// folder with a manifest gives the files listed there.
    public static List<Submission> of(List<String> names) {
        return names.stream().flatMap(Submissions::of).toList();
    }

    private static Stream<Submission> of(String name) {
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return Stream.of(new Submission(name, new PageSource(name)));
        }
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isReadable(path)) {
            throw new Refusal("There is no file, folder or address '" + name + "'.");
        }
        return Stream.of(file(path));
    }

    private static Stream<Submission> folder(Path folder) {
        var manifest = folder.resolve(Manifest.NAME);
        if (Files.exists(manifest)) {
            return Manifest.read(manifest).stream();
        }
        try (var files = Files.walk(folder)) {
            return files
                    .filter(path -> Files.isRegularFile(path) && ContentTypes.of(path).isPresent())
                    .sorted()
                    .map(Submissions::file)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Submission file(Path file) {
        var type = ContentTypes.of(file).orElse(ContentTypes.UNKNOWN);
        return new Submission(
                file.toString(),
                () -> new Submission.Content(BodyPublishers.ofFile(file), type, Claims.NONE));
    }
}
