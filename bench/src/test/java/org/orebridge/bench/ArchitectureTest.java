package org.orebridge.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The benchmarks know the workbench and the second solver; nobody knows either of the two.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.orebridge");

    @Test
    void nobodyKnowsTheBenchmarksAndTheyAloneKnowTheSecondSolver() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.orebridge.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.orebridge.bench..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackages("org.orebridge.bench..", "org.orebridge.highs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.orebridge.highs..")
                .check(PROGRAM);
    }

    @Test
    void theSecondSolverKnowsTheMarketAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.orebridge.highs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.orebridge.workbench..", "org.orebridge.planning..", "org.orebridge.reference..")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.orebridge.bench.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }
}
