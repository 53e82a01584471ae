package org.orebridge.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An arrow between modules only points down, and a library's types stop at the package that owns it.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.orebridge");

    @Test
    void anArrowBetweenModulesOnlyPointsDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.orebridge..")
                .withOptionalLayers(true)
                .layer("core")
                .definedBy("org.orebridge.core..")
                .layer("importers")
                .definedBy("org.orebridge.importers..")
                .layer("observations")
                .definedBy("org.orebridge.observations..")
                .layer("indicators")
                .definedBy("org.orebridge.indicators..")
                .layer("reference")
                .definedBy("org.orebridge.reference..")
                .layer("market")
                .definedBy("org.orebridge.market..")
                .layer("planning")
                .definedBy("org.orebridge.planning..")
                .layer("workbench")
                .definedBy("org.orebridge.workbench..")
                .layer("cli")
                .definedBy("org.orebridge.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("planning")
                .mayOnlyBeAccessedByLayers("workbench", "cli")
                .whereLayer("market")
                .mayOnlyBeAccessedByLayers("planning", "workbench", "cli")
                .whereLayer("reference")
                .mayOnlyBeAccessedByLayers("workbench", "cli")
                .whereLayer("observations")
                .mayOnlyBeAccessedByLayers("workbench", "cli")
                .whereLayer("indicators")
                .mayOnlyBeAccessedByLayers("workbench", "cli")
                .whereLayer("importers")
                .mayOnlyBeAccessedByLayers("observations", "reference", "workbench", "cli")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.orebridge.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void theFoundationRestsOnTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.orebridge.core..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", "org.orebridge.core..")))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "picocli.., org.orebridge.cli",
        "me.tongfei.., org.orebridge.cli",
        "org.snakeyaml.., org.orebridge.workbench.scenario",
        "tools.jackson.., org.orebridge.[importers.json|workbench.result|workbench.scenario]",
        "com.fasterxml.., org.orebridge.workbench.[result|scenario]",
        "org.dhatim.., org.orebridge.importers.workbook",
        "de.siegmar.., org.orebridge.[importers|reference|workbench.result]..",
        "org.duckdb.., org.orebridge.observations.store",
        "org.ojalgo.., none",
        "com.google.ortools.., org.orebridge.highs",
    })
    void aLibraryIsSeenByItsOwnersAlone(String library, String owners) {
        noClasses()
                .that()
                .resideOutsideOfPackage(owners)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(PROGRAM);
    }
}
