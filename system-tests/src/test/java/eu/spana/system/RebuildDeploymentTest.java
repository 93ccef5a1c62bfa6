package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What Kubernetes says about the Job that rebuilds the index, held against index-service.
class RebuildDeploymentTest {
    private static final Path ROOT = Path.of("..");
    private static final Path FOLDER = ROOT.resolve("k8s/components/rebuild");

    private final YamlNode pod =
            YamlNode.first(FOLDER.resolve("job.yaml")).at("spec", "template", "spec");
    private final YamlNode job = pod.at("containers", 0);
    private final YamlNode service = ofIndexService("Deployment").at("spec", "template");

    @Test
    void theJobNeedsNothingButTheImageOfTheService() {
        assertThat(job.at("image").text())
                .isEqualTo(service.at("spec", "containers", 0, "image").text());
        assertThat(job.get("env").value()).isNull();
        assertThat(job.get("envFrom").value()).isNull();
    }

    /// The jar that the image starts from holds the classes themselves, and its manifest the rest.
    @Test
    void theJobStartsAClassOfTheImagesJar() throws IOException {
        List<String> command = job.at("command").items().map(YamlNode::text).toList();
        String mainClass = command.getLast();

        assertThat(command).containsSequence("-cp", "index-service.jar", mainClass);
        assertThat(Files.readString(ROOT.resolve("index-service/Dockerfile")))
                .contains("\"-jar\", \"index-service.jar\"");
        assertThat(
                        Files.readString(
                                ROOT.resolve("index-service/src/main/java")
                                        .resolve(mainClass.replace('.', '/') + ".java")))
                .contains("public static void main(String[]");
    }

    /// An index that needs a rebuild keeps every instance from being ready.
    @Test
    void theJobAsksInstancesThatAreNotReady() {
        YamlNode operations = YamlNode.first(FOLDER.resolve("service.yaml"));

        assertThat(operations.at("spec", "publishNotReadyAddresses").text()).isEqualTo("true");
        assertThat(operations.at("spec", "selector").value())
                .isEqualTo(
                        ofIndexService("Deployment").at("spec", "selector", "matchLabels").value());
        assertThat(operations.at("spec", "ports").value())
                .isEqualTo(ofIndexService("Service").at("spec", "ports").value());
        assertThat(job.at("args", 0).text())
                .isEqualTo("http://" + operations.at("metadata", "name").text());
    }

    @Test
    void theJobMayDoNoMoreThanTheService() {
        assertThat(pod.at("securityContext").value())
                .isEqualTo(service.at("spec", "securityContext").value());
        assertThat(job.at("securityContext").value())
                .isEqualTo(service.at("spec", "containers", 0, "securityContext").value());
        assertThat(pod.at("automountServiceAccountToken").text()).isEqualTo("false");
    }

    /// Otherwise every deployment would begin a rebuild.
    @Test
    void noOverlayNamesTheJob() throws IOException {
        for (String overlay : List.of("local", "production")) {
            assertThat(
                            Files.readString(
                                    ROOT.resolve(
                                            "k8s/overlays/%s/kustomization.yaml"
                                                    .formatted(overlay))))
                    .doesNotContain("components/rebuild");
        }
    }

    private static YamlNode ofIndexService(String kind) {
        try (Stream<YamlNode> resources =
                YamlNode.all(ROOT.resolve("k8s/base/index-service.yaml"))) {
            return resources
                    .filter(resource -> resource.at("kind").text().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
