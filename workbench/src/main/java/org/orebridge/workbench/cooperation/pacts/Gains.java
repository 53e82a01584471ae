package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.study.PactValue;
import org.orebridge.workbench.study.PactValue.Figures;

/// What everybody gains under one pact against another.
final class Gains {

    private Gains() {}

    static Effect of(PactValue value, PactValue against) {
        List<Gain> parties = each(value.parties(), against.parties());
        return new Effect(
                parties.stream().mapToDouble(Gain::welfare).sum(),
                parties,
                each(value.outsiders(), against.outsiders()),
                gain(value.world(), against.world()));
    }

    private static List<Gain> each(List<Figures> values, List<Figures> against) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> gain(values.get(i), against.get(i)))
                .toList();
    }

    private static Gain gain(Figures value, Figures against) {
        double welfare = value.welfare() - against.welfare();
        return new Gain(
                value.id(),
                welfare,
                welfare - (value.fromAbroad() - against.fromAbroad()),
                against.userLoss() - value.userLoss(),
                against.valueAddedLow() - value.valueAddedLow(),
                against.valueAddedHigh() - value.valueAddedHigh());
    }
}
