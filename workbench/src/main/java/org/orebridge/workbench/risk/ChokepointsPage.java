package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.core.Region;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.Chokepoints.CountryPassage;
import org.orebridge.workbench.risk.Chokepoints.MineralPassage;

/// Through whom use passes as plain text: of several minerals the largest passages, of one every country form
/// by form.
public final class ChokepointsPage {

    private static final int NAME = 24;
    private static final int CELL = 22;
    private static final int RANK = 34;
    private static final int RANKS = 4;

    private ChokepointsPage() {}

    public static String of(Chokepoints found, Words words) {
        List<String> lines = new ArrayList<>();
        String whose = found.party().equals(Chokepoints.WORLD)
                ? words.of("risk.chokepoints.world")
                : words.country(found.party(), found.party());
        lines.add(words.of("risk.chokepoints.title", whose));
        lines.addAll(TextTable.wrap(words.of("risk.chokepoints.how"), "", ""));
        lines.addAll(TextTable.wrap(words.of("risk.range-how", MineralChain.DRAWS), "", ""));
        lines.add("");
        if (found.minerals().size() == 1) {
            one(found.minerals().getFirst(), words, lines);
        } else {
            found.minerals().forEach(mineral -> lines.add(ranks(mineral, words)));
        }
        if (found.minerals().isEmpty()) {
            lines.addAll(TextTable.wrap(words.of("risk.chokepoints.none"), "", ""));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String ranks(MineralPassage mineral, Words words) {
        var line = new StringBuilder(TextTable.left(words.mineral(mineral.mineral(), mineral.name()), NAME));
        mineral.countries().stream()
                .filter(country -> !country.country().equals(Region.REST_OF_WORLD.code()))
                .limit(RANKS)
                .forEach(country -> line.append(TextTable.left(
                        words.of(
                                "risk.origin",
                                words.country(country.country(), country.country()),
                                ShareText.of(country.anywhere(), words)),
                        RANK)));
        return line.toString();
    }

    private static void one(MineralPassage mineral, Words words, List<String> lines) {
        lines.add(words.of(
                "risk.year", words.mineral(mineral.mineral(), mineral.name()), String.valueOf(mineral.year())));
        var head = new StringBuilder(TextTable.left("", NAME))
                .append(TextTable.right(words.of("risk.chokepoints.anywhere"), CELL));
        mineral.forms()
                .forEach(form -> head.append(TextTable.right(" " + words.form(form, form.replace('-', ' ')), CELL)));
        lines.add(head.toString());
        for (CountryPassage country : mineral.countries()) {
            var line = new StringBuilder(TextTable.left(words.country(country.country(), country.country()), NAME))
                    .append(TextTable.right(ShareText.of(country.anywhere(), words), CELL));
            mineral.forms().forEach(form -> {
                Ranged part = country.byForm().get(form);
                line.append(TextTable.right(part == null ? Digits.MISSING : ShareText.of(part, words), CELL));
            });
            lines.add(line.toString());
        }
    }
}
