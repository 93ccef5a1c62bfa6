package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// What compose, Kubernetes and the Dockerfiles say, held against the code and against each other.
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern PROPERTY_NAME = Pattern.compile("\"name\":\\s*\"([a-z0-9.-]+)\"");

    private final YamlNode compose = YamlNode.first(ROOT.resolve("docker-compose.yml"));

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "index-service", "query-service"})
    void eachServiceHasOnePortEverywhere(String service) {
        String port = port(service);
        YamlNode container = container(service);
        YamlNode composed = compose.at("services", service);

        assertThat(container.at("ports", 0, "containerPort").text()).isEqualTo(port);
        assertThat(pod(service).at("metadata", "annotations", "prometheus.io/port").text())
                .isEqualTo(port);
        assertThat(composed.at("ports", 0).text()).endsWith(":" + port);
        assertThat(composed.at("healthcheck", "test", 3).text()).contains("/127.0.0.1/" + port);
        assertThat(dockerfile(service)).contains("EXPOSE " + port + "\n");
        assertThat(read(ROOT.resolve("docs/operations/monitoring/prometheus.yml")))
                .contains(service + ":" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "index-service", "query-service"})
    void probesAskForLivenessAndReadiness(String service) {
        YamlNode container = container(service);
        String liveness = "/actuator/health/liveness";
        String readiness = "/actuator/health/readiness";

        assertThat(container.at("startupProbe", "httpGet", "path").text()).isEqualTo(liveness);
        assertThat(container.at("livenessProbe", "httpGet", "path").text()).isEqualTo(liveness);
        assertThat(container.at("readinessProbe", "httpGet", "path").text()).isEqualTo(readiness);
        assertThat(compose.at("services", service, "healthcheck", "test", 3).text())
                .contains("GET " + readiness + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "index-service", "query-service"})
    void composeBuildsTheImageThatKubernetesRuns(String service) {
        String image = "spana/%s:%s".formatted(service, ofPom("version"));

        assertThat(compose.at("services", service, "image").text()).isEqualTo(image);
        assertThat(container(service).at("image").text()).isEqualTo(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "index-service", "query-service"})
    void theUserOfTheImageIsANumberAndNotRoot(String service) {
        String runtimeStage =
                dockerfile(service).substring(dockerfile(service).lastIndexOf("FROM"));
        String user = pod(service).at("spec", "securityContext", "runAsUser").text();

        assertThat(user).matches("[1-9][0-9]+");
        assertThat(runtimeStage).contains("USER %s:%s\n".formatted(user, user));
    }

    @Test
    void theImagesShareTheirBuildStage() {
        Set<String> buildStages =
                Stream.of("ingest-service", "index-service", "query-service")
                        .map(DeploymentTest::dockerfile)
                        .map(file -> file.substring(0, file.indexOf("AS layers")))
                        .collect(toSet());

        assertThat(buildStages).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "index-service", "query-service"})
    void composeSetsOnlyWhatTheServiceReads(String service) throws IOException {
        Set<String> read = variablesReadBy(service);

        assertThat(compose.at("services", service, "environment").keys())
                .isNotEmpty()
                .filteredOn(variable -> !read.contains(variable))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/production"})
    void kubernetesSetsOnlyWhatIndexServiceReads(String folder) throws IOException {
        Set<String> read = variablesReadBy("index-service");

        assertThat(connections(folder))
                .isNotEmpty()
                .filteredOn(variable -> !read.contains(variable))
                .isEmpty();
    }

    @Test
    void theEnginesHaveTheVersionsOfTheBuild() {
        String kafka = "apache/kafka:" + AppInfoParser.getVersion();
        String elasticsearch =
                "docker.elastic.co/elasticsearch/elasticsearch:"
                        + ofPom("elasticsearch.server.version");

        assertThat(compose.at("services", "kafka", "image").text()).isEqualTo(kafka);
        assertThat(compose.at("services", "elasticsearch", "image").text())
                .isEqualTo(elasticsearch);
        assertThat(read(ROOT.resolve("k8s/overlays/local/kafka.yaml"))).contains(kafka + "\n");
        assertThat(read(ROOT.resolve("k8s/overlays/local/elasticsearch.yaml")))
                .contains(elasticsearch + "\n");
    }

    @Test
    void composePublishesOnLoopbackOnly() {
        YamlNode services = compose.at("services");

        assertThat(services.keys().stream().flatMap(s -> services.at(s).get("ports").items()))
                .isNotEmpty()
                .allMatch(port -> port.text().startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "components/rebuild", "overlays/local", "overlays/production"})
    void kustomizationsNameEveryFileBesideThem(String folder) throws IOException {
        String kustomization = read(ROOT.resolve("k8s/" + folder + "/kustomization.yaml"));

        try (Stream<Path> files = Files.list(ROOT.resolve("k8s/" + folder))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("kustomization.yaml"))
                    .isNotEmpty()
                    .allMatch(kustomization::contains);
        }
    }

    private static String port(String service) {
        Path configuration = ROOT.resolve(service + "/src/main/resources/application.yaml");
        return YamlNode.first(configuration).at("server", "port").text();
    }

    private static String dockerfile(String service) {
        return read(ROOT.resolve(service + "/Dockerfile"));
    }

    private static YamlNode pod(String service) {
        return YamlNode.all(ROOT.resolve("k8s/base/" + service + ".yaml"))
                .filter(resource -> resource.at("kind").text().equals("Deployment"))
                .findFirst()
                .orElseThrow()
                .at("spec", "template");
    }

    private static YamlNode container(String service) {
        return pod(service).at("spec", "containers", 0);
    }

    private static Set<String> connections(String folder) {
        return YamlNode.first(ROOT.resolve("k8s/" + folder + "/kustomization.yaml"))
                .at("configMapGenerator", 0, "literals")
                .items()
                .map(literal -> literal.text().replaceFirst("=.*", ""))
                .collect(toSet());
    }

    /// The environment variables that Spring knows with the libraries in the service's boot jar.
    private static Set<String> variablesReadBy(String service) throws IOException {
        Path bootJar = ROOT.resolve(service + "/target/" + service + ".jar");
        assumeTrue(Files.exists(bootJar), () -> "skipped: " + bootJar + " is not built yet");
        Set<String> names = new HashSet<>();
        try (ZipFile jar = new ZipFile(bootJar.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().matches("BOOT-INF/lib/spring-boot-.*\\.jar")) {
                    names.addAll(properties(new ZipInputStream(jar.getInputStream(entry))));
                }
            }
        }
        return names.stream().flatMap(DeploymentTest::variables).collect(toSet());
    }

    private static Set<String> properties(ZipInputStream library) throws IOException {
        try (library) {
            for (ZipEntry entry; (entry = library.getNextEntry()) != null; ) {
                if (entry.getName().equals("META-INF/spring-configuration-metadata.json")) {
                    String metadata = new String(library.readAllBytes(), UTF_8);
                    return PROPERTY_NAME
                            .matcher(metadata)
                            .results()
                            .map(result -> result.group(1))
                            .collect(toSet());
                }
            }
        }
        return Set.of();
    }

    /// Spring reads both forms: a hyphen left out, and a hyphen made an underscore.
    private static Stream<String> variables(String property) {
        String underscored = property.replace('.', '_').toUpperCase(Locale.ROOT);
        return Stream.of(underscored.replace("-", ""), underscored.replace('-', '_'));
    }

    private static String ofPom(String element) {
        String pom = read(ROOT.resolve("pom.xml"));
        Matcher value =
                Pattern.compile("<%1$s>(.*)</%1$s>".formatted(Pattern.quote(element))).matcher(pom);
        assertThat(value.find(pom.indexOf("</parent>"))).as(element).isTrue();
        return value.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
