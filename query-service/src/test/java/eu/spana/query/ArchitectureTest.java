package eu.spana.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class ArchitectureTest {
    private static final String ROOT = "eu.spana.query";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void stagesDependAlongTheFlow() {
        check(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("search")
                        .definedBy(ROOT + ".search")
                        .layer("compile")
                        .definedBy(ROOT + ".compile")
                        .layer("execute")
                        .definedBy(ROOT + ".execute")
                        .layer("lookup")
                        .definedBy(ROOT + ".lookup")
                        .layer("hit")
                        .definedBy(ROOT + ".hit")
                        .layer("parameter")
                        .definedBy(ROOT + ".parameter")
                        .layer("suggest")
                        .definedBy(ROOT + ".suggest")
                        .layer("export")
                        .definedBy(ROOT + ".export")
                        .layer("feed")
                        .definedBy(ROOT + ".feed")
                        .layer("http")
                        .definedBy(ROOT + ".http")
                        .layer("problem")
                        .definedBy(ROOT + ".problem")
                        .layer("web")
                        .definedBy(ROOT + ".web..")
                        .whereLayer("web")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("problem")
                        .mayOnlyBeAccessedByLayers("web")
                        .whereLayer("search")
                        .mayOnlyBeAccessedByLayers("web", "problem", "export", "feed")
                        .whereLayer("lookup")
                        .mayOnlyBeAccessedByLayers("web", "problem")
                        .whereLayer("export")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("feed")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("suggest")
                        .mayOnlyBeAccessedByLayers("web")
                        .whereLayer("compile")
                        .mayOnlyBeAccessedByLayers(
                                "search", "export", "feed", "suggest", "web", "problem")
                        .whereLayer("hit")
                        .mayOnlyBeAccessedByLayers("search", "lookup", "web")
                        .whereLayer("parameter")
                        .mayNotAccessAnyLayer()
                        .because("a search goes one way: search, compile, execute"));
    }

    @Test
    void packagesHaveNoCycles() {
        check(
                slices().matching(ROOT + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("packages that need each other are one package"));
    }

    @Test
    void onlySomeStagesKnowTheIndexsTypes() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                ROOT, ROOT + ".search", ROOT + ".web..", ROOT + ".problem")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "co.elastic..", "org.apache.hc..", "org.apache.lucene..")
                        .because("the types of the API are not those of the index"));
    }

    @Test
    void servicesKnowEachOtherThroughTheContractOnly() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("eu.spana.ingest..", "eu.spana.index..")
                        .because("services share the log and the index, not code"));
    }

    @Test
    void namesSayWhatThingsAre() {
        check(
                noClasses()
                        .should()
                        .haveNameMatching(
                                ".*(Service|Manager|Helper|Utils?|Impl|Base|Abstract|Dto|Data|Info|Processor|Repository|Dao|Mapper|Converter|Factory)")
                        .because("such a suffix says nothing, or not what the field says"));
    }

    @Test
    void dependenciesComeThroughConstructors() {
        ArchRule noInjection =
                fields().should()
                        .notBeAnnotatedWith(Autowired.class)
                        .andShould()
                        .notBeAnnotatedWith(Value.class);
        check(noInjection.because("what a class needs shows in its constructor"));
    }

    @Test
    void nothingSleepsOrPrints() {
        check(
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Thread.class, "sleep", long.class)
                        .because("logs go through the logger, and waiting needs a reason to end"));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .isNotEmpty()
                .allMatch(ArchitectureTest::isNullMarked);
        assertThat(isNullMarked(CLASSES.getPackage(ROOT))).isTrue();
    }

    @Test
    void controllersAndConfigurationStayInside() {
        check(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Controller")
                        .should()
                        .bePackagePrivate()
                        .because("nobody calls them but the web server"));
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
