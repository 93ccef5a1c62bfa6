package eu.spana.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CONTRACT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("eu.spana.document");

    @Test
    void dependsOnNothingThatAServiceMightWantToReplace() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "eu.spana.document..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")
                .because("every service carries the contract, whatever else it is made of")
                .check(CONTRACT);
    }
}
