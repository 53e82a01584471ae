package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.BaseNetwork;

/// The base network from mine to use as a Sankey drawing: width is tonnes.
final class SankeyDrawing {

    private static final String OTHERS = "~";
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 470;
    private static final double TOP = 30;
    private static final double BAR = 12;
    private static final double GAP = 11;

    private final BaseNetwork network;
    private final Set<String> parties;
    private final Words words;
    private final int columns;
    private final List<ChainFlows.Link> links;
    private final SortedMap<ChainFlows.Place, Double> sizes;
    private final SortedMap<ChainFlows.Place, Double> tops = new TreeMap<>();
    private final double perTonne;

    SankeyDrawing(BaseNetwork network, Set<String> parties, Words words) {
        this.network = network;
        this.parties = parties;
        this.words = words;
        ChainFlows chain = new ChainFlows(network);
        this.columns = chain.columns();
        this.links = chain.joined(.008, parties, OTHERS);
        this.sizes = ChainFlows.sizes(links);
        this.perTonne = place();
    }

    Markup draw() {
        List<Markup> shapes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            shapes.add(Svg.text(x(column) + BAR / 2, 16, anchor(column), "head", heading(column)));
        }
        SortedMap<ChainFlows.Place, Double> out = new TreeMap<>(tops);
        SortedMap<ChainFlows.Place, Double> in = new TreeMap<>(tops);
        links.stream()
                .sorted(Comparator.<ChainFlows.Link>comparingDouble(link -> tops.getOrDefault(link.from(), 0.0))
                        .thenComparingDouble(link -> tops.getOrDefault(link.to(), 0.0)))
                .forEach(link -> shapes.add(ribbon(link, out, in)));
        sizes.forEach((place, tonnes) -> node(shapes, place, tonnes));
        return Svg.drawing(WIDTH, HEIGHT, words.of("network.label", network.year()), shapes);
    }

    /// Sets the places one under the other, the largest first, the others last; returns pixels per tonne.
    private double place() {
        SortedMap<Integer, List<Map.Entry<ChainFlows.Place, Double>>> byColumn = new TreeMap<>();
        sizes.entrySet()
                .forEach(entry -> byColumn.computeIfAbsent(entry.getKey().column(), _ -> new ArrayList<>())
                        .add(entry));
        double scale = byColumn.values().stream()
                .mapToDouble(places -> (HEIGHT - TOP - 10 - GAP * (places.size() - 1)) / total(places))
                .min()
                .orElse(1);
        byColumn.values().forEach(places -> {
            double y = TOP;
            for (Map.Entry<ChainFlows.Place, Double> entry : places.stream()
                    .sorted(Comparator.comparing((Map.Entry<ChainFlows.Place, Double> one) ->
                                    one.getKey().region().equals(OTHERS))
                            .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList()) {
                tops.put(entry.getKey(), y);
                y += Math.max(entry.getValue() * scale, 4) + GAP;
            }
        });
        return scale;
    }

    private static double total(List<Map.Entry<ChainFlows.Place, Double>> places) {
        return places.stream().mapToDouble(Map.Entry::getValue).sum();
    }

    private Markup ribbon(
            ChainFlows.Link link, SortedMap<ChainFlows.Place, Double> out, SortedMap<ChainFlows.Place, Double> in) {
        double half = link.tonnes() * perTonne / 2;
        double y1 = out.getOrDefault(link.from(), TOP) + half;
        double y2 = in.getOrDefault(link.to(), TOP) + half;
        out.merge(link.from(), 2 * half, Double::sum);
        in.merge(link.to(), 2 * half, Double::sum);
        double x1 = x(link.from().column()) + BAR;
        double x2 = x(link.to().column());
        double middle = (x1 + x2) / 2;
        String d = "M%s,%sC%s,%s %s,%s %s,%sL%s,%sC%s,%s %s,%s %s,%sZ"
                .formatted(
                        Svg.px(x1),
                        Svg.px(y1 - half),
                        Svg.px(middle),
                        Svg.px(y1 - half),
                        Svg.px(middle),
                        Svg.px(y2 - half),
                        Svg.px(x2),
                        Svg.px(y2 - half),
                        Svg.px(x2),
                        Svg.px(y2 + half),
                        Svg.px(middle),
                        Svg.px(y2 + half),
                        Svg.px(middle),
                        Svg.px(y1 + half),
                        Svg.px(x1),
                        Svg.px(y1 + half));
        String kind = link.stopped() ? "stopped" : parties.contains(link.to().region()) ? "partner" : "other";
        String label = words.of(
                "network.link",
                name(link.from().region()),
                name(link.to().region()),
                Digits.three(link.tonnes()),
                link.stopped() ? words.of("network.stopped") : "");
        return Markup.element("path", List.of("d", d, "class", "ribbon " + kind), Markup.tag("title", label.strip()));
    }

    private void node(List<Markup> shapes, ChainFlows.Place place, double tonnes) {
        double y = tops.getOrDefault(place, TOP);
        double height = Math.max(tonnes * perTonne, 1.5);
        boolean last = place.column() == columns - 1;
        String kind = parties.contains(place.region()) ? "partner" : "other";
        shapes.add(Svg.rect(x(place.column()), y, BAR, height, "node " + kind));
        shapes.add(Svg.text(
                last ? x(place.column()) - 6 : x(place.column()) + BAR + 6,
                y + Math.max(height / 2, 2) + 4,
                last ? "end" : "start",
                "place " + kind,
                words.of("network.place", name(place.region()), Digits.three(tonnes))));
    }

    private double x(int column) {
        return 10 + column * (WIDTH - 20 - BAR) / (columns - 1);
    }

    private String anchor(int column) {
        return column == 0 ? "start" : column == columns - 1 ? "end" : "middle";
    }

    private String heading(int column) {
        if (column == columns - 1) {
            return words.of("sankey.use");
        }
        List<Integer> orders = network.productions().stream()
                .map(one -> network.orderOf(one.output()))
                .distinct()
                .sorted()
                .toList();
        return network.forms().stream()
                .filter(form -> form.order() == orders.get(column))
                .filter(form -> network.productions().stream()
                        .anyMatch(one -> one.output().equals(form.id())))
                .map(form -> words.form(form.id(), form.name()))
                .collect(Collectors.joining(words.of("comma")));
    }

    private String name(String region) {
        return region.equals(OTHERS) ? words.of("network.others") : network.regionName(region);
    }
}
