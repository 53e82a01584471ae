package org.orebridge.workbench.cooperation.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Missing;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.study.Progress;

/// Puts together what is kept on a mineral for some parties.
public final class BriefStudy {

    private final BalancedNetworks networks;
    private final Path home;

    /// @param home the user's folder
    public BriefStudy(BalancedNetworks networks, Path home) {
        this.networks = networks;
        this.home = home;
    }

    /// What is there, be it nothing.
    ///
    /// @throws IllegalArgumentException if there is no such mineral, or neither a scenario of that name nor a
    ///   result of it
    public CooperationBrief find(BriefQuestion asked) throws IOException {
        CooperationBrief found = findings(asked).find();
        asked.scenario().ifPresent(name -> requireKnown(name, asked.mineral(), found));
        return found;
    }

    /// One that comes with the program and is about the mineral, or one of which something is kept.
    private static void requireKnown(String scenario, String mineral, CooperationBrief found) {
        boolean kept =
                found.origins().stream().anyMatch(origin -> !origin.scenarios().isEmpty());
        if (!kept
                && Matching.scenario(scenario)
                        .map(Scenario::mineral)
                        .filter(mineral::equals)
                        .isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no scenario \"%s\" of %s, and nothing is kept of one.%nMaybe \"stop-%s\" was meant."
                            .formatted(scenario, mineral, mineral));
        }
    }

    private KeptFindings findings(BriefQuestion asked) {
        ReferenceDataset dataset = networks.dataset();
        return new KeptFindings(
                asked,
                dataset.mineral(asked.mineral()).name(),
                dataset.minerals().keySet(),
                home);
    }

    /// What is there.
    ///
    /// @throws IllegalArgumentException if there is no such mineral, or nothing at all is kept
    public CooperationBrief answer(BriefQuestion asked) throws IOException {
        CooperationBrief found = find(asked);
        if (found.origins().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is kept on %s for %s%s.%nMaybe begin with: %s (--run makes all of it)."
                            .formatted(
                                    asked.mineral(),
                                    String.join(",", asked.parties()),
                                    asked.scenario().map(" in "::concat).orElse(""),
                                    found.missing().getFirst().command()));
        }
        return found;
    }

    /// What is there after what was missing has been made; what was made is kept, whatever comes of the rest.
    ///
    /// @param source path of the file that the scenario asked for is in; empty if it is none of the user's own
    /// @param words of the pages that are kept beside what is made
    public CooperationBrief complete(BriefQuestion asked, Optional<String> source, Words words, Progress progress)
            throws IOException {
        var studies = new MissingStudies(asked, networks, home, words);
        for (Missing each : findings(asked).find().missing()) {
            studies.make(each.topic(), source.or(each::scenario).orElse(""), progress);
        }
        return answer(asked);
    }
}
