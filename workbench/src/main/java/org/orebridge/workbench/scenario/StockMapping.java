package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Market;
import org.orebridge.market.Node;
import org.orebridge.market.Refill;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Use;
import org.orebridge.workbench.report.Wording;

/// Turns days of base use into tonnes of a form at a node.
final class StockMapping {

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private final Scenario scenario;
    private final Market market;
    private final Terms terms;

    StockMapping(Scenario scenario, Market market, Terms terms) {
        this.scenario = scenario;
        this.market = market;
        this.terms = terms;
    }

    List<HeldStock> map(List<Party> parties) {
        var held = new ArrayList<HeldStock>();
        for (Party party : parties.stream().distinct().sorted().toList()) {
            checkParty(party);
            party.members().stream().filter(this::usesOrMakes).forEach(member -> held.addAll(lots(member)));
        }
        return held;
    }

    /// What the government of a country holds: each lot of the scenario, or the target of its programme.
    private List<HeldStock> lots(Region holder) {
        List<Stock> own =
                scenario.stocks().stream().filter(s -> s.party().equals(holder)).toList();
        List<Stock> lots = own.isEmpty() ? List.of(Stock.usual(holder)) : own;
        return IntStream.range(0, lots.size())
                .mapToObj(i -> map(lots.get(i), i + 1))
                .flatMap(Optional::stream)
                .toList();
    }

    private void checkParty(Party party) {
        if (party.members().stream().anyMatch(this::usesOrMakes)) {
            return;
        }
        boolean apart = market.nodes().stream().anyMatch(n -> party.contains(n.region()));
        var others = market.uses().stream()
                .filter(u -> u.baseUse() > 0)
                .map(this::region)
                .distinct()
                .sorted()
                .map(Region::code)
                .toList();
        throw InvalidScenario.of(
                scenario.file(),
                0,
                Wording.of(
                        apart ? "finding.neither-uses" : "finding.no-figures",
                        Wording.country(party.id()),
                        Wording.mineral(scenario.mineral())),
                Nearest.oneOf(others));
    }

    private boolean usesOrMakes(Region region) {
        return baseUse(region) > 0
                || market.activities().stream()
                        .filter(p -> p.region().equals(region))
                        .anyMatch(p -> p.baseLevel() > 0);
    }

    private Region region(Use use) {
        return market.nodes().get(use.node()).region();
    }

    private double baseUse(Region party) {
        return market.uses().stream()
                .filter(u -> region(u).equals(party))
                .mapToDouble(Use::baseUse)
                .sum();
    }

    /// government stock: days x base use / days of a month; empty where nothing can be held.
    ///
    /// @param lot number of the lot among those of its party, from 1
    private Optional<HeldStock> map(Stock stock, int lot) {
        double aimed =
                Optional.ofNullable(terms.targetDays().get(stock.party())).orElse(0.0);
        double days = stock.days().orElse(aimed);
        double highDays = Math.max(days, stock.highDays().orElse(isOnly(stock) ? aimed : 0));
        double perDay = baseUse(stock.party()) / DAYS_PER_MONTH;
        Optional<Refill> refill = stock.refill().map(r -> r.in(days, perDay));
        if (highDays * perDay <= 0 && refill.map(Refill::target).orElse(0.0) <= 0) {
            return Optional.empty();
        }
        Stockpile pile = stockpile(stock, lot, days * perDay, refill);
        double basePrice = market.nodes().get(pile.node()).basePrice();
        var rules = scenario.releaseRules().stream().map(r -> r.at(basePrice)).toList();
        return Optional.of(new HeldStock(
                pile,
                stock.lowDays() * perDay,
                highDays * perDay,
                stock.origin(),
                stock.encumbrance(),
                rules,
                reason(stock, days)));
    }

    /// Whether a party has no other lot, so that the target of its programme bears on this one.
    private boolean isOnly(Stock stock) {
        return scenario.stocks().stream()
                        .filter(s -> s.party().equals(stock.party()))
                        .count()
                <= 1;
    }

    private Stockpile stockpile(Stock stock, int lot, double initial, Optional<Refill> refill) {
        int node = node(stock);
        Node at = market.nodes().get(node);
        refill.ifPresent(r -> checkTarget(stock, r.target(), initial));
        double divided = initial > 0 ? initial : refill.map(Refill::target).orElse(0.0);
        return new Stockpile(
                stock.party() + " " + at.form() + (lot == 1 ? "" : " " + lot),
                stock.party(),
                node,
                initial,
                stock.releaseMonths().isPresent()
                        ? divided / stock.releaseMonths().getAsDouble()
                        : divided * terms.releaseRate(),
                initial * stock.minimum(),
                stock.reservation().orElse(terms.reservationValue()) * at.basePrice(),
                stock.firstMonth() - 1,
                List.of(new Stockpile.Access(node, 0)),
                refill);
    }

    private void checkTarget(Stock stock, double target, double initial) {
        if (target < initial) {
            throw InvalidScenario.of(
                    scenario.file(),
                    stock.line(),
                    Wording.of(
                            "finding.target",
                            Wording.country(stock.party().code()),
                            MeasureMapping.whole(target),
                            MeasureMapping.whole(initial)),
                    Wording.of("maybe.target", Wording.key("target-days")));
        }
    }

    private static String reason(Stock stock, double days) {
        var reasons = new ArrayList<String>();
        String held = ValueReader.plain(days) + " days of base use, ";
        reasons.add(
                held + (stock.days().isPresent() ? "an assumption of the scenario." : "the target of the programme."));
        stock.origin().ifPresent(origin -> reasons.add("It comes from %s.".formatted(origin)));
        if (stock.encumbrance() != Encumbrance.NONE) {
            reasons.add(stock.encumbrance().words());
        }
        stock.refill().ifPresent(refill -> reasons.add(words(refill)));
        reasons.addAll(stock.assumed());
        return String.join(" ", reasons);
    }

    private static String words(RefillTerms refill) {
        String until = refill.until().isPresent()
                ? " to before month " + refill.until().getAsInt()
                : " on";
        String price = refill.price() == Refill.Price.ANY ? "at any price" : "at no more than a kept tonne is worth";
        return "From month %d%s at most %s days of base use a month are bought for it, %s."
                .formatted(refill.firstMonth(), until, ValueReader.plain(refill.monthlyDays()), price);
    }

    /// The node where the stock lies: of the form named, else of the form most used at home.
    private int node(Stock stock) {
        Form form = stock.form().orElseGet(() -> mostUsed(stock.party()));
        return IntStream.range(0, market.nodes().size())
                .filter(n -> market.nodes().get(n).region().equals(stock.party())
                        && market.nodes().get(n).form().equals(form))
                .findFirst()
                .orElseThrow(() -> InvalidScenario.of(
                        scenario.file(),
                        stock.line(),
                        Wording.of(
                                "finding.not-held",
                                Wording.country(stock.party().code()),
                                ChoiceWords.of(form)),
                        Nearest.maybe("form: " + mostUsed(stock.party()))));
    }

    private Form mostUsed(Region party) {
        var byForm = new TreeMap<Form, Double>();
        for (Use use : market.uses()) {
            if (region(use).equals(party)) {
                byForm.merge(market.nodes().get(use.node()).form(), use.baseUse(), Double::sum);
            }
        }
        return byForm.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
