package org.orebridge.workbench.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.workbench.result.BaseNetwork;

/// The part of the base network that a region's figure rests on: its uses, and all that leads to them.
///
/// @param forms used there, or the one asked for, and every form that these are made of
/// @param uses in the region
/// @param flows into the region, into its suppliers' works, and so on up to the mines
/// @param productions of the region and of its direct and indirect suppliers
record NetworkElements(
        List<String> forms,
        List<BaseNetwork.Use> uses,
        List<BaseNetwork.Flow> flows,
        List<BaseNetwork.Production> productions) {

    /// @param subject a form, a sector, or `all`
    static NetworkElements of(BaseNetwork network, String region, String subject) {
        boolean world = region.equals("WORLD");
        List<BaseNetwork.Use> uses = network.uses().stream()
                .filter(use -> world || use.region().equals(region))
                .filter(use -> subject.equals("all")
                        || use.form().equals(subject)
                        || use.sector().equals(subject))
                .toList();
        SortedSet<String> places = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        uses.forEach(use -> visit(use.form(), use.region(), places, open));
        if (uses.isEmpty()
                && network.forms().stream().anyMatch(form -> form.id().equals(subject))) {
            visit(subject, region, places, open);
        }
        climb(network, places, open);
        return new NetworkElements(
                forms(places),
                uses,
                network.flows().stream()
                        .filter(flow -> places.contains(place(flow.form(), flow.to())))
                        .toList(),
                network.productions().stream()
                        .filter(one -> places.contains(place(one.output(), one.region())))
                        .toList());
    }

    /// From each form in each place to where it is made or comes from.
    private static void climb(BaseNetwork network, SortedSet<String> places, Deque<String> open) {
        while (!open.isEmpty()) {
            String place = open.removeFirst();
            network.flows().stream()
                    .filter(flow -> place(flow.form(), flow.to()).equals(place))
                    .forEach(flow -> visit(flow.form(), flow.from(), places, open));
            network.productions().stream()
                    .filter(one -> place(one.output(), one.region()).equals(place))
                    .forEach(one -> {
                        Optional<String> input = one.input();
                        input.ifPresent(form -> visit(form, one.region(), places, open));
                    });
        }
    }

    private static void visit(String form, String region, SortedSet<String> places, Deque<String> open) {
        String place = place(form, region);
        if (places.add(place)) {
            open.addLast(place);
        }
    }

    private static String place(String form, String region) {
        return form + "@" + region;
    }

    private static List<String> forms(SortedSet<String> places) {
        return places.stream()
                .map(place -> place.substring(0, place.indexOf('@')))
                .distinct()
                .toList();
    }
}
