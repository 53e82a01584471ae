package org.orebridge.bench.planning;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.core.Players;
import org.orebridge.planning.sharing.AllocationGame;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cutoff.CutOff;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;

/// Scenarios in which an exporter of nickel stops for nobody knows how long, and every party holds a stock.
///
/// No public figure of ten parties' stocks exists: their size is an assumption of the benchmark.
final class SharingCases {

    static final String MINERAL = "nickel";

    /// Ten that use nickel, the EU as one.
    static final List<String> PARTIES = List.of("KOR", "JPN", "EU27", "USA", "GBR", "IND", "AUS", "CAN", "MYS", "TWN");

    /// What every country of every party holds, in days of its use.
    static final double DAYS = 60;

    private static final int EXPORTERS = 5;
    private static final double[] MEAN_MONTHS = {3, 6, 9, 12};

    private final ReferenceDataset dataset = ReferenceDataset.bundled();
    private final MarketStudy study = new MarketStudy(dataset);
    private final List<Party> parties;
    private final List<CutOff> cases;

    /// @param ids of the parties
    /// @param count of scenarios; each exporter with one length, then with the next
    SharingCases(List<String> ids, int count) {
        MineralReference reference = dataset.mineral(MINERAL);
        parties = Players.of(ids, YearMonth.of(reference.baseYear() + 1, 1)).parties();
        cases = IntStream.range(0, MEAN_MONTHS.length)
                .mapToObj(length -> StopScenarios.bundled().largest(MINERAL, MEAN_MONTHS[length], parties, EXPORTERS))
                .flatMap(List::stream)
                .limit(count)
                .toList();
    }

    /// How many there are at most.
    static int most() {
        return EXPORTERS * MEAN_MONTHS.length;
    }

    int size() {
        return cases.size();
    }

    /// Who stops, and after how many months it may end, e.g. `RUS, ends [1, 2, 3, 7]`.
    String name(int which) {
        CutOff cutOff = cases.get(which);
        return "%s, ends %s".formatted(cutOff.exporter().code(), cutOff.ends());
    }

    /// The market is solved once, nobody releasing anything.
    AllocationGame game(int which) {
        CutOff cutOff = cases.get(which);
        List<CutOff.HeldDays> held = parties.stream()
                .flatMap(party -> party.members().stream())
                .sorted()
                .map(member -> new CutOff.HeldDays(member, DAYS))
                .toList();
        String text = cutOff.scenario("bench-sharing", dataset.mineral(MINERAL), List.of(), parties, held);
        Scenario scenario = new ScenarioReader(MarketStudy.vocabulary(dataset)).read("the cut-off", text);
        return study.pooled(
                new Question(
                        scenario.name(), List.of(), OptionalInt.empty(), OptionalInt.empty(), 0, 0, new TreeMap<>()),
                scenario);
    }
}
