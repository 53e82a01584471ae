package org.orebridge.planning.swap;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The best deliveries that a search found.
///
/// @param alone USD that each party has of its own lots alone
/// @param most USD that each could gain if nobody lost; empty where that was not asked
/// @param deliveries in order of month, giver and taker
/// @param served t by need, in the order of the case
/// @param servedAlone t by need where each has its own lots alone
/// @param capacity USD/t of one more t in, by plant and month from 0
/// @param lots USD/t of one more t, by lot and batch
/// @param rates USD/t of one more t that may leave in a month, by lot and month from 0
public record SwapPlan(
        Terms terms,
        List<Double> alone,
        List<Double> most,
        List<Delivery> deliveries,
        List<Double> served,
        List<Double> servedAlone,
        List<List<Double>> capacity,
        List<List<Double>> lots,
        List<List<Double>> rates) {

    public SwapPlan {
        alone = List.copyOf(alone);
        most = List.copyOf(most);
        deliveries = List.copyOf(deliveries);
        served = List.copyOf(served);
        servedAlone = List.copyOf(servedAlone);
        capacity = List.copyOf(capacity);
        lots = List.copyOf(lots);
        rates = List.copyOf(rates);
    }

    /// USD that a party has: what it gets is worth less what bringing it costs, less the value of what it gives
    /// up.
    public double of(int party) {
        return deliveries.stream()
                .mapToDouble(d -> (d.to() == party ? d.worth() - d.freight() - d.conversion() : 0)
                        - (d.from() == party ? d.value() : 0))
                .sum();
    }

    /// USD that a party gains against being alone, before anything is paid.
    public double gain(int party) {
        return of(party) - alone.get(party);
    }

    /// USD that all gain together against each alone.
    public double gain() {
        double sum = 0;
        for (int i = 0; i < alone.size(); i++) {
            sum += gain(i);
        }
        return sum;
    }

    /// Least share of the most that it could gain which a party gets, 0..1; empty where that was not asked or
    /// nobody can gain.
    public OptionalDouble leastShare() {
        return IntStream.range(0, most.size())
                .filter(i -> most.get(i) > 0)
                .mapToDouble(i -> gain(i) / most.get(i))
                .min();
    }

    /// What goes from one party to another.
    public List<Delivery> between() {
        return deliveries.stream().filter(d -> d.from() != d.to()).toList();
    }
}
