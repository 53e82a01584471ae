package org.orebridge.workbench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What the parties can choose and what it is worth, as long tables: game, gains of together, tornado.
final class DecisionTables {

    private DecisionTables() {}

    /// Every profile that was tried at each change of belief, one row a party.
    static CsvTable game(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            for (Game game : way.games()) {
                for (int i = 0; i < game.profiles().size(); i++) {
                    rows.addAll(profile(way, game, i));
                }
            }
        }
        return new CsvTable(
                "game.csv",
                List.of("way", "month", "profile", "party", "rule", "payoff", "unit", "equilibrium", "tie", "chosen"),
                rows);
    }

    private static List<List<String>> profile(WayResult way, Game game, int index) {
        Game.Profile profile = game.profiles().get(index);
        return profile.rules().entrySet().stream()
                .map(rule -> List.of(
                        way.way().code(),
                        String.valueOf(game.month()),
                        String.valueOf(index),
                        rule.getKey(),
                        rule.getValue(),
                        number(profile.payoffs().get(rule.getKey())),
                        "USD",
                        yes(game.equilibria().contains(index)),
                        yes(game.ties().contains(index)),
                        yes(game.chosen() == index)))
                .toList();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    static CsvTable together(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        answer.together()
                .ifPresent(together -> together.gains().forEach(gain -> {
                    rows.add(gain(gain, "welfare-gain", gain.welfare()));
                    rows.add(gain(gain, "user-loss-avoided", gain.userLossAvoided()));
                    rows.add(gain(gain, "value-added-saved-low", gain.valueAddedSavedLow()));
                    rows.add(gain(gain, "value-added-saved-high", gain.valueAddedSavedHigh()));
                    gain.transferNeeded()
                            .ifPresent(transfer -> rows.add(gain(gain, "transfer-needed", Amount.of(transfer))));
                }));
        return new CsvTable(
                "together.csv", List.of("party", "against", "measure", "value", "low", "middle", "high", "unit"), rows);
    }

    private static List<String> gain(Together.Gain gain, String measure, Amount amount) {
        return List.of(
                gain.party(),
                gain.against().code(),
                measure,
                PlainNumber.of(amount.value()),
                amount.band().map(band -> PlainNumber.of(band.low())).orElse(""),
                amount.band().map(band -> PlainNumber.of(band.middle())).orElse(""),
                amount.band().map(band -> PlainNumber.of(band.high())).orElse(""),
                "USD");
    }

    static CsvTable tornado(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        answer.tornado()
                .ifPresent(tornado -> tornado.rows().forEach(row -> {
                    TreeSet<String> parties = new TreeSet<>(tornado.central().keySet());
                    parties.forEach(party -> rows.add(tornado(tornado, row, party)));
                }));
        return new CsvTable(
                "tornado.csv",
                List.of(
                        "parameter",
                        "low",
                        "value",
                        "high",
                        "parameter_unit",
                        "way",
                        "measure",
                        "subject",
                        "month",
                        "party",
                        "at_low",
                        "central",
                        "at_high",
                        "unit"),
                rows);
    }

    private static List<String> tornado(Tornado tornado, Tornado.Row row, String party) {
        return List.of(
                row.parameter(),
                PlainNumber.of(row.low()),
                PlainNumber.of(row.value()),
                PlainNumber.of(row.high()),
                row.unit(),
                tornado.way().code(),
                tornado.measure().id(),
                tornado.subject(),
                String.valueOf(tornado.month()),
                party,
                number(row.atLow().get(party)),
                number(tornado.central().get(party)),
                number(row.atHigh().get(party)),
                tornado.measure().unit());
    }

    private static String number(@org.jspecify.annotations.Nullable Double value) {
        return value == null ? "" : PlainNumber.of(value);
    }
}
