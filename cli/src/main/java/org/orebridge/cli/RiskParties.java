package org.orebridge.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.ChosenParty;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Party;
import org.orebridge.importers.lists.GroupFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Of which month, and of whose making, the groups are that parties name.
final class RiskParties {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "Month as of which a group's members are taken (default: today's).")
    private @Nullable YearMonth month;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "CSV of groups of your own, a line a member: group,name,country,since,until"
                    + " (docs/indicators.md).")
    private @Nullable Path groups;

    private @Nullable CountryGroups known;

    /// @param text a country, a group, or several with a plus between them
    Party of(String text) {
        YearMonth at = month == null ? YearMonth.now(ZoneOffset.UTC) : month;
        CountryGroups all = known();
        try {
            return ChosenParty.named(text, at, all)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "The group %s had no members in that month.%nMaybe another --month was meant."
                                    .formatted(text)));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()));
        }
    }

    private CountryGroups known() {
        CountryGroups found = known;
        if (found == null) {
            found = groups == null
                    ? CountryGroups.bundled()
                    : CountryGroups.bundled().with(GroupFile.read(groups));
            known = found;
        }
        return found;
    }
}
