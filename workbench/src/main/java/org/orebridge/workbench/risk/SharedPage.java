package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.SharedRisk.SharedMineral;
import org.orebridge.workbench.risk.SharedRisk.SharedOrigin;

/// The exposure that two parties share as a page of plain text, one line a mineral.
public final class SharedPage {

    private static final int NAME = 22;
    private static final int NUMBER = 20;
    private static final int BOTH = 52;

    /// From this difference on one party could stand in for the other when an origin stops.
    private static final double APART = 0.15;

    private final SharedRisk shared;
    private final Words words;

    private SharedPage(SharedRisk shared, Words words) {
        this.shared = shared;
        this.words = words;
    }

    public static String of(SharedRisk shared, Words words) {
        return new SharedPage(shared, words).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("risk.shared.title", name(shared.party()), name(shared.other())));
        lines.addAll(TextTable.wrap(words.of("risk.shared.how"), "", ""));
        lines.addAll(TextTable.wrap(words.of("risk.range-how", MineralChain.DRAWS), "", ""));
        lines.add("");
        List<String> heads = words.list("risk.shared.columns");
        lines.add(row(heads.get(0), heads.get(1), heads.get(2), heads.get(3)));
        shared.minerals()
                .forEach(mineral -> lines.add(row(
                        words.mineral(mineral.mineral(), mineral.name()),
                        ShareText.of(mineral.common(), words),
                        mineral.origins().stream()
                                .findFirst()
                                .filter(origin -> origin.shared() > 0)
                                .map(this::told)
                                .orElse(Digits.MISSING),
                        apart(mineral).map(this::told).orElse(Digits.MISSING))));
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    /// The origin on which the two depend most differently.
    private static Optional<SharedOrigin> apart(SharedMineral mineral) {
        return mineral.origins().stream()
                .max(Comparator.comparingDouble(SharedPage::difference))
                .filter(origin -> difference(origin) >= APART);
    }

    private static double difference(SharedOrigin origin) {
        return Math.abs(origin.party().value() - origin.other().value());
    }

    private String told(SharedOrigin origin) {
        return words.of(
                "risk.shared.origin",
                name(origin.country()),
                ShareText.of(origin.party(), words),
                ShareText.of(origin.other(), words));
    }

    private String name(String code) {
        return words.country(code, code);
    }

    private static String row(String mineral, String common, String both, String apart) {
        return TextTable.left(mineral, NAME)
                + TextTable.right(common, NUMBER)
                + "   "
                + TextTable.left(both, BOTH)
                + apart;
    }
}
