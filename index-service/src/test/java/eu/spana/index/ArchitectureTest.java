package eu.spana.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.Stream;

class ArchitectureTest {
    private static final String ROOT = "eu.spana.index";

    private final JavaClasses code =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> keepsTheRule() {
        return Stream.of(
                        stagesInOrder(),
                        noCycles(),
                        kafkaOnlyWhereTheLogIs(),
                        elasticsearchInOnePlace(),
                        noWaitingBlindly(),
                        noPrinting(),
                        noFieldInjection(),
                        noEmptyNames(),
                        nullMarked())
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(code)));
    }

    private static ArchRule stagesInOrder() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("consume")
                .definedBy(ROOT + ".consume..")
                .layer("write")
                .definedBy(ROOT + ".write..")
                .layer("deadletter")
                .definedBy(ROOT + ".deadletter..")
                .layer("rebuild")
                .definedBy(ROOT + ".rebuild..")
                .layer("schema")
                .definedBy(ROOT + ".schema..")
                .layer("log")
                .definedBy(ROOT + ".log..")
                .layer("feed")
                .definedBy(ROOT + ".feed..")
                .layer("elasticsearch")
                .definedBy(ROOT + ".elasticsearch..")
                .layer("replay")
                .definedBy(ROOT + ".replay..")
                .whereLayer("replay")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("consume")
                .mayOnlyBeAccessedByLayers("replay")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("consume")
                .whereLayer("deadletter")
                .mayOnlyBeAccessedByLayers("consume", "replay")
                .whereLayer("rebuild")
                .mayOnlyBeAccessedByLayers("consume")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("consume", "rebuild")
                .whereLayer("log")
                .mayOnlyBeAccessedByLayers("consume", "rebuild", "schema")
                .whereLayer("elasticsearch")
                .mayOnlyBeAccessedByLayers("write", "schema", "rebuild")
                .because("events flow from consume to write and never back");
    }

    private static ArchRule noCycles() {
        return slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a stage must be understandable without those that use it");
    }

    private static ArchRule kafkaOnlyWhereTheLogIs() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".consume..",
                        ROOT + ".deadletter..",
                        ROOT + ".replay..",
                        ROOT + ".log..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
                .because("only the first stage, the dead letters and their replay know the log");
    }

    private static ArchRule elasticsearchInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".elasticsearch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic..", "org.apache.hc..")
                .because("answers are values, and one class makes them");
    }

    private static ArchRule noWaitingBlindly() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("a wait that shutdown cannot end delays it");
    }

    private static ArchRule noPrinting() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("operators read the log");
    }

    private static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("constructors say what a class needs");
    }

    private static ArchRule noEmptyNames() {
        return noClasses()
                .should()
                .haveNameMatching(
                        ".*(Service|Manager|Helper|Utils?|Impl|Base|Abstract|Dto|Data|Info|Processor)")
                .because("such a suffix says nothing about what a class does");
    }

    private static ArchRule nullMarked() {
        return classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .because("null is checked at compile time in every package");
    }
}
