package eu.spana.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.spana.local");

    @Test
    void packagesDependOneWay() {
        check(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("process")
                        .definedBy("eu.spana.local.process")
                        .layer("engine")
                        .definedBy("eu.spana.local.engine")
                        .layer("state")
                        .definedBy("eu.spana.local.state")
                        .layer("client")
                        .definedBy("eu.spana.local.client")
                        .layer("stack")
                        .definedBy("eu.spana.local.stack")
                        .layer("command line")
                        .definedBy("eu.spana.local")
                        .whereLayer("command line")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("stack")
                        .mayOnlyBeAccessedByLayers("command line")
                        .whereLayer("client")
                        .mayOnlyBeAccessedByLayers("command line", "stack")
                        .whereLayer("engine")
                        .mayOnlyBeAccessedByLayers("stack")
                        .because("engines serve tests too, and know nothing of the stack"));
        check(slices().matching("eu.spana.local.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyThePluginKnowsElasticsearch() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("eu.spana.local.analysis")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.elasticsearch..", "org.apache..")
                        .because("both engines run in processes of their own"));
    }

    @Test
    void thePluginStandsAlone() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("eu.spana.local.analysis")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "eu.spana.local.process", "eu.spana.local.engine", "picocli..")
                        .because("only its own package is in the plugin's jar"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
