package org.orebridge.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.risk.CountryPage;
import org.orebridge.workbench.risk.CountrySheet;
import org.orebridge.workbench.risk.RiskStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows what one country is to the supply of all minerals.
@Command(
        name = "country",
        mixinStandardHelpOptions = true,
        description =
                "Show what one country makes, holds and sells of every mineral, how much passes through it, how it"
                        + " is governed and which exports it controls.")
final class RiskCountryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COUNTRY", description = "Code or name, such as CHN or Indonesia.")
    private String country;

    @Option(
            names = "--user",
            paramLabel = "PARTY",
            split = ",",
            description = "Whose use is followed to the country (default: KOR,JPN).")
    private List<String> users = List.of("KOR", "JPN");

    @Mixin
    private RiskParties parties = new RiskParties();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() {
        Country found = Countries.bundled()
                .find(country)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\"%s\" is no country that this program knows.%nMaybe an ISO 3166-1 alpha-3 code such as CHN was meant."
                                .formatted(country)));
        CountrySheet sheet;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            progress.begin("looking through all minerals", 0);
            sheet = RiskStudy.bundled(ReferenceDataset.bundled())
                    .country(found.region(), users.stream().map(parties::of).toList());
        }
        return result.tell(spec.commandLine(), sheet, words -> CountryPage.of(sheet, words));
    }
}
