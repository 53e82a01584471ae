package org.orebridge.workbench.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.BaseNetwork;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;

/// The form whose price a page shows for a party: the one that it uses most of at rest.
public final class MainForm {

    private MainForm() {}

    public static Optional<String> of(Answer answer, RegionResult party) {
        SortedMap<String, Double> byForm = new TreeMap<>();
        for (BaseNetwork.Use use : answer.network().uses()) {
            boolean priced = party.series(Measure.PRICE, use.form()).isPresent();
            if (use.region().equals(party.region()) && priced) {
                byForm.merge(use.form(), use.tonnes(), Double::sum);
            }
        }
        return byForm.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .or(() -> party.series(Measure.PRICE).stream()
                        .map(MonthlySeries::subject)
                        .findFirst());
    }
}
