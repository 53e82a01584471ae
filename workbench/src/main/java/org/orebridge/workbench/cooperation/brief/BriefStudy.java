package org.orebridge.workbench.cooperation.brief;

import java.io.IOException;
import java.nio.file.Path;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Missing;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
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

    /// What is there.
    ///
    /// @throws IllegalArgumentException if there is no such mineral, or nothing at all is kept
    public CooperationBrief answer(BriefQuestion asked) throws IOException {
        CooperationBrief found = findings(asked).find();
        if (found.origins().isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is kept on %s for %s%s.%nMaybe --run was meant, which makes all of it; or begin with: %s"
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
    /// @param words of the pages that are kept beside what is made
    public CooperationBrief complete(BriefQuestion asked, Words words, Progress progress) throws IOException {
        KeptFindings before = findings(asked);
        var studies = new MissingStudies(asked, networks, home, words);
        for (Missing each : before.find().missing()) {
            studies.make(each.topic(), before.usualScenario(), progress);
        }
        return answer(asked);
    }

    private KeptFindings findings(BriefQuestion asked) {
        ReferenceDataset dataset = networks.dataset();
        return new KeptFindings(
                asked,
                dataset.mineral(asked.mineral()).name(),
                dataset.minerals().keySet(),
                home);
    }
}
