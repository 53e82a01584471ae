package org.orebridge.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The server is a skin: it knows the workbench and what is below it, and nobody knows the server.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.orebridge");

    @Test
    void nobodyKnowsTheServerAndTheServerDoesNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.orebridge.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.orebridge.server..", "org.springframework..", "jakarta..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("org.orebridge.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.orebridge.cli..", "org.orebridge.importers..")
                .check(PROGRAM);
    }

    @Test
    void packagesOfTheServerHaveNoCycles() {
        slices().matching("org.orebridge.server.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.jdbc.., org.orebridge.server.run",
        "java.sql.., org.orebridge.server.run",
        "tools.jackson.., org.orebridge.server.[problem|run]",
        "com.fasterxml.jackson.databind.., org.orebridge.server.contract",
        "io.swagger.v3.core.., org.orebridge.server.contract",
    })
    void aLibraryIsSeenByItsOwnersAlone(String library, String owners) {
        noClasses()
                .that()
                .resideInAPackage("org.orebridge.server..")
                .and()
                .resideOutsideOfPackage(owners)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(PROGRAM);
    }
}
