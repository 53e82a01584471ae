package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Party;
import org.orebridge.workbench.result.Omission;
import org.orebridge.workbench.scenario.HeldStock;

/// What an answer does not do although it could be expected to, by name.
final class Omissions {

    private final StudyCase central;
    private final Draws draws;
    private final boolean shelf;

    /// @param draws made; none asked for is an omission too
    /// @param shelf whether the answer is shown with none, half and all of the surplus stock
    Omissions(StudyCase central, Draws draws, boolean shelf) {
        this.central = central;
        this.draws = draws;
        this.shelf = shelf;
    }

    List<Omission> all() {
        var all = new ArrayList<Omission>();
        if (!central.market().stockpiles().isEmpty()) {
            all.add(new Omission(
                    "Release rules in draws, tornado and other sizes of the surplus stock",
                    "They are those of the central answer: searching them anew in each would take hours."));
        }
        if (draws.done() < draws.asked()) {
            all.add(new Omission(
                    "%d of %d draws".formatted(draws.asked() - draws.done(), draws.asked()),
                    "Their figures made no market or a solve failed; the bands are of the others."));
        }
        if (!shelf) {
            all.add(new Omission(
                    "None, half and all of the surplus stock",
                    "The compilation has no figure of surplus stock of %s, so the three are the same."
                            .formatted(central.setup().reference().name())));
        }
        NetworkRemarks.of(central.network().findings()).forEach(remark -> all.add(new Omission("Network", remark)));
        if (draws.asked() > 0) {
            all.add(new Omission(
                    "Bars of the tornado",
                    "These kinds of parameters are drawn for the bands and have no bar of their own: %s."
                            .formatted(String.join(", ", ParameterKind.leftOut(central.setup())))));
        }
        if (!central.market().stockpiles().isEmpty() && central.partnerStocks().arriveAtOnce()) {
            all.add(new Omission(
                    "Transit of shared stocks",
                    "Metal of a partner's stock arrives in the month of its release: the routes between the"
                            + " parties are counted as less than half a month."));
        }
        central.setup().parties().stream()
                .filter(Party::isGroup)
                .map(this::unseen)
                .flatMap(Optional::stream)
                .forEach(all::add);
        central.partnerStocks().closed().forEach(lot -> all.add(closed(lot)));
        if (draws.asked() == 0) {
            all.add(new Omission("Bands and tornado", "No draws were asked for, or they are still to come."));
        }
        central.setup().scenario().notes().forEach(note -> all.add(new Omission("Scenario", note)));
        return all;
    }

    /// Members of a group of which the network knows nothing by themselves.
    private Optional<Omission> unseen(Party group) {
        List<String> apart = central.market().regions().stream()
                .filter(group::contains)
                .map(RegionNames::of)
                .toList();
        int unseen = group.members().size() - apart.size();
        return unseen == 0
                ? Optional.empty()
                : Optional.of(new Omission(
                        "%d of the %d members of %s"
                                .formatted(unseen, group.members().size(), group.name()),
                        "No figures tell them apart from the rest of the world; what is shown is %s."
                                .formatted(String.join(", ", apart))));
    }

    /// A lot that its owner may not share, though the parties act together.
    private Omission closed(HeldStock lot) {
        String what = "The lot of %s of %s from %s is not shared"
                .formatted(
                        central.market()
                                .nodes()
                                .get(lot.stockpile().node())
                                .form()
                                .id()
                                .replace('-', ' '),
                        RegionNames.of(lot.stockpile().owner()),
                        lot.origin().map(RegionNames::of).orElse("an unknown country"));
        return new Omission(what, lot.encumbrance().words());
    }
}
