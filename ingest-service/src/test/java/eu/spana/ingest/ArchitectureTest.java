package eu.spana.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class ArchitectureTest {
    private static final String BASE = "eu.spana.ingest";

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(BASE);

    @Test
    void hasNoCyclesOfPackages() {
        slices().matching(BASE + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a stage that needs the one before it cannot be read or replaced alone")
                .check(SERVICE);
    }

    @Test
    void flowsFromReceiveOverParseToPublish() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("receive")
                .definedBy(BASE + ".receive..")
                .layer("removal")
                .definedBy(BASE + ".removal..")
                .layer("parse")
                .definedBy(BASE + ".parse..")
                .layer("publish")
                .definedBy(BASE + ".publish..")
                .whereLayer("receive")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("removal")
                .mayOnlyBeAccessedByLayers("receive")
                .whereLayer("parse")
                .mayOnlyBeAccessedByLayers("receive", "removal")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("receive", "removal")
                .whereLayer("parse")
                .mayNotAccessAnyLayer()
                .whereLayer("publish")
                .mayNotAccessAnyLayer()
                .because("the packages are the stages of the flow, in its order")
                .check(SERVICE);
    }

    @Test
    void parsesWithoutTheLogAndTheWeb() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".parse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..",
                        "org.springframework.kafka..",
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "jakarta.servlet..")
                .because("the parser is to be used elsewhere too, behind other doors")
                .check(SERVICE);
    }

    @Test
    void talksToTheLogOnlyWherePublishedAndRemoved() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".publish..", BASE + ".removal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
                .because("every rule about acknowledgements stands in one place")
                .check(SERVICE);
    }

    @Test
    void usesNoNameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Service|Manager|Helper|Utils?|Impl|Base|Abstract|Dto|Data|Info|Processor)")
                .because("a class is named by what it is")
                .check(SERVICE);
    }

    @Test
    void neitherPrintsNorSleeps() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("the log has levels and keys")
                .check(SERVICE);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("waiting has a condition")
                .check(SERVICE);
    }

    @Test
    void injectsThroughConstructorsAlone() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("an object is complete once it exists")
                .check(SERVICE);
    }

    @Test
    void marksEveryPackageForNullness() {
        classes()
                .should(resideInANullMarkedPackage())
                .because("NullAway checks only what is marked")
                .check(SERVICE);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName()));
            }
        };
    }
}
