package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The figures of one part of a mineral's chain, whatever the country.
///
/// @param topic word of the part
/// @param figures with a value
/// @param places that they are of
/// @param firstYear of them
/// @param lastYear of them
public record AtHand(String topic, int figures, int places, int firstYear, int lastYear) {

    /// In the order of the chain; parts without a value are not there.
    static List<AtHand> of(List<SaidFigure> said) {
        SortedMap<Topic, List<SaidFigure>> topics = said.stream()
                .filter(figure -> figure.value().isPresent())
                .collect(Collectors.groupingBy(figure -> Topic.of(figure.topic()), TreeMap::new, Collectors.toList()));
        List<AtHand> hand = new ArrayList<>();
        topics.forEach((topic, figures) -> hand.add(new AtHand(
                topic.word(),
                figures.size(),
                (int) figures.stream()
                        .map(figure -> figure.from().isEmpty() ? figure.to() : figure.from())
                        .distinct()
                        .count(),
                figures.stream().mapToInt(SaidFigure::year).min().orElse(0),
                figures.stream().mapToInt(SaidFigure::year).max().orElse(0))));
        return hand;
    }
}
