package org.orebridge.workbench.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Arc;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Use;

/// What the parties trade with each other, as a share of what they use.
final class PartnerTrade {

    private final Market market;
    private final List<Party> parties;
    private final double withheld;
    private final int months;

    PartnerTrade(StudyCase central) {
        this.market = central.market();
        this.parties = central.setup().parties();
        this.withheld = central.setup().scenario().partnersRestrict();
        this.months = central.setup().monthsReported();
    }

    /// At rest; empty where the parties use nothing.
    OptionalDouble ofUse() {
        return share(routes().mapToDouble(a -> market.arcs().get(a).baseFlow()).sum());
    }

    /// What lies above the ceiling of the scenario's restriction in a course without it, the mean of the months
    /// reported.
    OptionalDouble keptBack(Course free) {
        return share(routes().mapToDouble(arc -> keptBack(arc, free)).sum() / months);
    }

    private double keptBack(int arc, Course free) {
        double ceiling = (1 - withheld) * market.arcs().get(arc).baseFlow();
        return IntStream.range(0, months)
                .mapToDouble(month -> Math.max(0, free.mean(Quantity.FLOW, arc, month) - ceiling))
                .sum();
    }

    private IntStream routes() {
        return IntStream.range(0, market.arcs().size()).filter(a -> {
            Arc arc = market.arcs().get(a);
            return isParty(arc.from())
                    && isParty(arc.to())
                    && !party(arc.from()).equals(party(arc.to()));
        });
    }

    private boolean isParty(int node) {
        return party(node).isPresent();
    }

    private Optional<Party> party(int node) {
        return parties.stream()
                .filter(party -> party.contains(market.nodes().get(node).region()))
                .findFirst();
    }

    private OptionalDouble share(double tonnes) {
        double use = market.uses().stream()
                .filter(one -> isParty(one.node()))
                .mapToDouble(Use::baseUse)
                .sum();
        return use > 0 ? OptionalDouble.of(tonnes / use) : OptionalDouble.empty();
    }
}
