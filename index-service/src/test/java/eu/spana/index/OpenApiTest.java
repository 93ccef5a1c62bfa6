package eu.spana.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import eu.spana.index.problem.Problem;

import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the description of the API against the code.
class OpenApiTest {
    @Test
    void describesEveryRouteAndNoOther() throws IOException {
        assertThat(describedRoutes()).isEqualTo(mappedRoutes());
    }

    @Test
    void namesEveryProblem() throws IOException {
        Map<?, ?> type =
                at(description(), "components", "schemas", "Problem", "properties", "type");

        assertThat(Set.copyOf((Collection<?>) Objects.requireNonNull(type.get("enum"))))
                .isEqualTo(
                        Arrays.stream(Problem.values())
                                .map(problem -> "urn:spana:problem:" + problem.kebabName())
                                .collect(Collectors.toSet()));
    }

    private static Set<String> describedRoutes() throws IOException {
        Set<String> routes = new HashSet<>();
        at(description(), "paths")
                .forEach((path, operations) ->
                        ((Map<?, ?>) operations)
                                .keySet()
                                .forEach(method -> routes.add(method + " " + path)));
        return routes;
    }

    private static Set<String> mappedRoutes() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("eu.spana.index")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .map(method ->
                                AnnotatedElementUtils.findMergedAnnotation(
                                        method, RequestMapping.class))
                        .filter(Objects::nonNull)
                        .flatMap(OpenApiTest::routesOf)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> routesOf(RequestMapping mapping) {
        return Arrays.stream(mapping.method())
                .flatMap(method ->
                        Arrays.stream(mapping.path())
                                .map(path -> method.name().toLowerCase(Locale.ROOT) + " " + path));
    }

    private static Map<?, ?> at(Map<?, ?> map, String... path) {
        Map<?, ?> current = map;
        for (String name : path) {
            current = (Map<?, ?>) Objects.requireNonNull(current.get(name), name);
        }
        return current;
    }

    private static Map<?, ?> description() throws IOException {
        try (InputStream stream =
                OpenApiTest.class.getResourceAsStream("/static/api/v1/openapi.yaml")) {
            return new Yaml().load(stream);
        }
    }
}
