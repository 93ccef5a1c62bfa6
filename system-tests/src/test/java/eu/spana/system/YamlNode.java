package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A place in a YAML file.
record YamlNode(String path, @Nullable Object value) {

    static YamlNode first(Path file) {
        return all(file).findFirst().orElseThrow();
    }

    static Stream<YamlNode> all(Path file) {
        try {
            return StreamSupport.stream(
                            new Yaml().loadAll(Files.readString(file)).spliterator(), false)
                    .map(value -> new YamlNode(file.toString(), value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The node below by keys and list positions; fails where there is none.
    YamlNode at(Object... steps) {
        YamlNode node = this;
        for (Object step : steps) {
            node = node.get(step);
            assertThat(node.value).as(node.path).isNotNull();
        }
        return node;
    }

    YamlNode get(Object step) {
        Object below =
                switch (value) {
                    case Map<?, ?> map -> map.get(step);
                    case List<?> list -> list.get((int) step);
                    case null, default -> null;
                };
        return new YamlNode(path + " " + step, below);
    }

    String text() {
        return String.valueOf(value);
    }

    Stream<YamlNode> items() {
        return value instanceof List<?> list
                ? list.stream().map(item -> new YamlNode(path, item))
                : Stream.empty();
    }

    Set<String> keys() {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(toSet())
                : Set.of();
    }
}
