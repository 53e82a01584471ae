package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Puts right the weight of a shipment whose unit value no buyer can have paid.
///
/// Customs check values more closely than weights. A shipment worth seeing whose unit value is less than a fifth of the
/// median by value, or which has no weight, gets the weight that its value buys at the median. A high unit value is
/// left alone: it may be powder, an alloy or a purer grade.
///
/// @param mineral for remarks
record UnitValues(String mineral) {

    private static final double OFF = 5;

    /// Share of all value, or of all tonnes, from which a shipment is worth putting right.
    private static final double LARGE = 0.002;

    List<Shipment> mended(List<Shipment> shipments, Remarks remarks) {
        OptionalDouble median = median(shipments);
        if (median.isEmpty()) {
            return shipments;
        }
        double usd = shipments.stream().mapToDouble(Shipment::usd).sum();
        double tonnes =
                shipments.stream().mapToDouble(s -> s.tonnes().orElse(0)).sum();
        List<Shipment> mended = new ArrayList<>();
        for (Shipment shipment : shipments) {
            boolean large = shipment.usd() > LARGE * usd || shipment.tonnes().orElse(0) > LARGE * tonnes;
            mended.add(
                    large && isOff(shipment, median.getAsDouble())
                            ? at(shipment, median.getAsDouble(), remarks)
                            : shipment);
        }
        return mended;
    }

    private static boolean isOff(Shipment shipment, double median) {
        return shipment.unitValue().map(value -> value < median / OFF).orElse(true);
    }

    private Shipment at(Shipment shipment, double median, Remarks remarks) {
        double tonnes = shipment.usd() / median;
        remarks.add(
                mineral,
                String.format(
                        Locale.ROOT,
                        "%s to %s: %s for %,.0f USD cannot be; taken as the %,.1f t that this buys at the median unit value",
                        shipment.from(),
                        shipment.to(),
                        shipment.tonnes().isPresent()
                                ? String.format(
                                        Locale.ROOT,
                                        "%,.0f t",
                                        shipment.tonnes().getAsDouble())
                                : "no weight",
                        shipment.usd(),
                        tonnes));
        return new Shipment(
                shipment.from(), shipment.to(), OptionalDouble.of(tonnes), shipment.usd(), shipment.origin());
    }

    /// The unit value that half of the value was shipped below, which a few odd weights do not move.
    static OptionalDouble median(List<Shipment> shipments) {
        List<Shipment> known = shipments.stream()
                .filter(shipment -> shipment.unitValue().isPresent() && shipment.usd() > 0)
                .sorted(Comparator.comparingDouble(
                        shipment -> shipment.unitValue().orElseThrow()))
                .toList();
        double half = known.stream().mapToDouble(Shipment::usd).sum() / 2;
        double below = 0;
        for (Shipment shipment : known) {
            below += shipment.usd();
            if (below >= half) {
                return OptionalDouble.of(shipment.unitValue().orElseThrow());
            }
        }
        return OptionalDouble.empty();
    }
}
