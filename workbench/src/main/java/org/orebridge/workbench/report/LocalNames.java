package org.orebridge.workbench.report;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.BaseNetwork;
import org.orebridge.workbench.result.Evidence;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.WayResult;

/// An answer whose countries, minerals and forms are called as the reader's language calls them.
public final class LocalNames {

    private final Words words;

    private LocalNames(Words words) {
        this.words = words;
    }

    /// The same answer, its names those of the language; in English it is as it was.
    public static Answer of(Answer answer, Words words) {
        return words.foreign() ? new LocalNames(words).answer(answer) : answer;
    }

    /// How the shares of evidence are weighed.
    static String weighing(Evidence evidence, Words words) {
        return words.foreign() ? words.of("evidence.weighing") : evidence.weighing();
    }

    private Answer answer(Answer answer) {
        return new Answer(
                answer.schema(),
                answer.run(),
                shock(answer.shock()),
                answer.ways().stream().map(this::way).toList(),
                answer.together(),
                answer.shelf(),
                answer.tornado(),
                answer.evidence(),
                answer.adjustments(),
                answer.inputs(),
                answer.assumptions(),
                network(answer.network()),
                answer.solves(),
                answer.omissions());
    }

    private Shock shock(Shock shock) {
        return new Shock(
                shock.scenario(),
                shock.title(),
                shock.summary(),
                told(shock).map(Shock.Told::stops).orElse(shock.stops()),
                told(shock).map(Shock.Told::beliefs).orElse(shock.beliefs()),
                shock.told(),
                shock.mineral(),
                words.mineral(shock.mineral(), shock.mineralName()),
                shock.baseYear(),
                shock.firstMonth(),
                shock.monthsReported(),
                shock.monthsSolved(),
                shock.endsInMonth(),
                shock.parties().stream()
                        .map(party -> new Shock.Party(party.code(), words.country(party.code(), party.name())))
                        .toList(),
                shock.restriction());
    }

    private Optional<Shock.Told> told(Shock shock) {
        return Optional.ofNullable(shock.told().get(words.language()));
    }

    private WayResult way(WayResult way) {
        return new WayResult(
                way.way(),
                way.status(),
                way.failure(),
                way.profile(),
                regions(way.parties()),
                regions(way.others()),
                way.releases(),
                way.games());
    }

    private List<RegionResult> regions(List<RegionResult> regions) {
        return regions.stream()
                .map(one -> new RegionResult(
                        one.region(), words.country(one.region(), one.name()), one.series(), one.totals()))
                .toList();
    }

    private BaseNetwork network(BaseNetwork network) {
        return new BaseNetwork(
                network.year(),
                network.forms().stream()
                        .map(one -> new BaseNetwork.FormName(one.id(), words.form(one.id(), one.name()), one.order()))
                        .toList(),
                network.productions(),
                network.flows(),
                network.uses(),
                network.names().stream()
                        .map(one -> new BaseNetwork.RegionName(one.code(), words.country(one.code(), one.name())))
                        .toList());
    }
}
