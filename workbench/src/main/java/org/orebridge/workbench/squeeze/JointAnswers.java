package org.orebridge.workbench.squeeze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.squeeze.AnswerSolving.Solved;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;
import org.orebridge.workbench.squeeze.SmelterAnswers.Defection;
import org.orebridge.workbench.squeeze.SmelterAnswers.Profile;
import org.orebridge.workbench.study.Progress;

/// Works out what countries with smelters can answer to a squeeze together, and who gains and who pays.
///
/// Buying together is a joint cut of purchases below what each would buy by itself, searched over one share for all:
/// the market stays competitive otherwise. It stands for a buyers' group that buys less to pay less; it has no
/// bargaining, no contracts, no retaliation, and nobody is kept from leaving.
public final class JointAnswers {

    private static final int MONTHS = 60;
    private static final List<Double> SHARES = List.of(0.975, 0.95, 0.925, 0.9, 0.85, 0.8, 0.7);

    private final SmelterMarket central;
    private final int months;
    private final List<Double> shares;

    public JointAnswers(ReferenceDataset dataset) {
        this(dataset, MONTHS, SHARES);
    }

    /// @param months solved
    /// @param shares of throughput at rest that are tried for buying together
    JointAnswers(ReferenceDataset dataset, int months, List<Double> shares) {
        this.central = new SmelterMarket(dataset);
        this.months = months;
        this.shares = List.copyOf(shares);
    }

    /// @param draws sets of parameters for the bands
    /// @param progress told after each solve of the central values, then after each draw
    public SmelterAnswers answer(SqueezeNumbers numbers, AnswerTerms terms, SmelterDraws draws, Progress progress) {
        progress.begin("answers", solves(terms.parties().size()));
        var solving = new AnswerSolving(central, numbers, terms, months, progress::advance);
        SortedMap<Double, Solved> family = new TreeMap<>();
        shares.forEach(share -> family.put(share, solving.capped(terms.parties(), share)));
        double best = best(family, terms.parties());
        Solved together = family.getOrDefault(best, solving.none());
        List<Answer> answers = solving.answers(best, together);
        List<Defection> defections = defections(solving, together, best, terms.parties());
        progress.begin("draws", draws.count());
        List<List<Answer>> drawn = draws.each(central, market -> drawn(market, numbers, terms, best), progress);
        return new SmelterAnswers(
                numbers,
                terms.parties().stream().map(Region::code).toList(),
                months,
                solving.countries(),
                answers,
                profiles(family, solving, terms.parties()),
                defections,
                draws.count(),
                drawn.size(),
                band(drawn, SmelterDraws.LOW),
                band(drawn, SmelterDraws.HIGH));
    }

    /// How many solves an answer takes under the central values.
    private int solves(int parties) {
        return 1 + shares.size() + 3 + (parties > 1 ? parties : 0);
    }

    private static double best(SortedMap<Double, Solved> family, List<Region> parties) {
        return family.entrySet().stream()
                .max(Comparator.comparingDouble(tried -> tried.getValue().joint(parties)))
                .orElseThrow()
                .getKey();
    }

    /// The answers under drawn parameters; the share bought together stays that of the central values.
    private List<Answer> drawn(SmelterMarket market, SqueezeNumbers numbers, AnswerTerms terms, double share) {
        var solving = new AnswerSolving(market, numbers, terms, months, () -> {});
        return solving.answers(share, solving.capped(terms.parties(), share));
    }

    private static List<Answer> band(List<List<Answer>> drawn, double quantile) {
        return drawn.isEmpty()
                ? List.of()
                : IntStream.range(0, drawn.getFirst().size())
                        .mapToObj(i -> Answer.quantile(
                                drawn.stream().map(one -> one.get(i)).toList(), quantile))
                        .toList();
    }

    private static List<Profile> profiles(
            SortedMap<Double, Solved> family, AnswerSolving solving, List<Region> parties) {
        Solved none = solving.none();
        var profiles = new ArrayList<Profile>();
        family.forEach((share, solved) -> profiles.add(new Profile(
                share,
                solved.joint(parties) - none.joint(parties),
                parties.stream()
                        .mapToDouble(p -> solved.of(p).smelters() - none.of(p).smelters())
                        .sum(),
                solved.of(AnswerSolving.CHINA).smelters()
                        - none.of(AnswerSolving.CHINA).smelters(),
                solving.spot(solved))));
        return profiles;
    }

    private static List<Defection> defections(
            AnswerSolving solving, Solved together, double share, List<Region> parties) {
        var defections = new ArrayList<Defection>();
        for (Region leaving : parties.size() > 1 ? parties : List.<Region>of()) {
            List<Region> staying =
                    parties.stream().filter(p -> !p.equals(leaving)).toList();
            Solved left = solving.capped(staying, share);
            defections.add(new Defection(
                    leaving.code(),
                    left.of(leaving).national() - together.of(leaving).national(),
                    together.joint(staying) - left.joint(staying)));
        }
        return defections;
    }
}
