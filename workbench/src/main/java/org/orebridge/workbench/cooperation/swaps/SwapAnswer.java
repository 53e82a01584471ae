package org.orebridge.workbench.cooperation.swaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.planning.swap.Delivery;
import org.orebridge.planning.swap.Material;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.SwapPlan;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.swaps.Swaps.Balance;
import org.orebridge.workbench.cooperation.swaps.Swaps.Checks;
import org.orebridge.workbench.cooperation.swaps.Swaps.Gain;
import org.orebridge.workbench.cooperation.swaps.Swaps.Payments;
import org.orebridge.workbench.cooperation.swaps.Swaps.Shipment;

/// Puts what a search found together for the answer.
final class SwapAnswer {

    private final SwapQuestion question;
    private final SwapCase posed;
    private final SwapPlan plan;

    SwapAnswer(SwapQuestion question, SwapPlan plan) {
        this.question = question;
        this.posed = question.posed();
        this.plan = plan;
    }

    Swaps with(List<Swaps.Alternative> alternatives, List<Swaps.Lifted> lifted, List<Swaps.Obstacle> obstacles) {
        SwapRings.Told told = SwapRings.of(posed, plan).told(this::party);
        return new Swaps(
                question.id(),
                question.source(),
                question.name(),
                question.title(),
                question.start().toString(),
                posed.months(),
                question.discountRate(),
                question.probability(),
                new Swaps.Settlement(
                        plan.terms().kind(),
                        plan.terms().within(),
                        plan.terms().interest(),
                        plan.terms().even(),
                        plan.leastShare().stream().boxed().findFirst()),
                question.parties().stream()
                        .map(party -> new Swaps.Player(
                                party.id(),
                                party.name(),
                                party.members().stream().map(Region::code).toList()))
                        .toList(),
                IntStream.range(0, posed.lots().size()).mapToObj(this::lot).toList(),
                IntStream.range(0, posed.plants().size()).mapToObj(this::plant).toList(),
                needs(),
                plan.gain(),
                gains(),
                plan.between().stream().map(this::shipment).toList(),
                plan.deliveries().stream()
                        .filter(d -> d.from() == d.to())
                        .map(this::shipment)
                        .toList(),
                told.rings(),
                told.oneWay(),
                balances(),
                alternatives,
                lifted,
                obstacles,
                payments(),
                checks(told.miss()));
    }

    private String party(int index) {
        return question.parties().get(index).id();
    }

    // ------------------------------------------------------------ what there is

    private Swaps.Lot lot(int l) {
        SwapCase.Lot lot = posed.lots().get(l);
        return new Swaps.Lot(
                lot.id(),
                party(lot.owner()),
                question.licences().contains(lot.id()),
                lot.material().mineral(),
                lot.material().form(),
                lot.place(),
                lot.origin(),
                lot.tonnes(),
                lot.batches().stream().mapToInt(SwapCase.Batch::month).min().orElse(0),
                lot.value(),
                List.copyOf(lot.encumbrances()),
                lot.endUse(),
                left(l, false),
                left(l, true),
                plan.lots().get(l).stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0),
                question.basis("lot " + lot.id()));
    }

    private double left(int l, boolean own) {
        return plan.deliveries().stream()
                .filter(d -> d.lot() == l && (d.from() == d.to()) == own)
                .mapToDouble(Delivery::out)
                .sum();
    }

    private Swaps.Plant plant(int p) {
        SwapCase.Plant plant = posed.plants().get(p);
        List<Double> price = plan.capacity().get(p);
        double worst =
                posed.needs().stream().mapToDouble(SwapCase.Need::worth).max().orElse(0);
        return new Swaps.Plant(
                plant.id(),
                plant.place(),
                plant.from().mineral(),
                plant.from().form(),
                plant.to().form(),
                plant.outPerIn(),
                plant.capacity().stream().mapToDouble(Double::doubleValue).sum(),
                through(p),
                plant.cost(),
                plant.lead(),
                price.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                IntStream.range(0, price.size())
                        .filter(t -> price.get(t) > 1e-5 * worst)
                        .map(t -> t + 1)
                        .boxed()
                        .toList(),
                question.basis("plant " + plant.id()));
    }

    private double through(int p) {
        double sum = 0;
        for (Delivery d : plan.deliveries()) {
            double tonnes = d.out();
            for (Delivery.Pass pass : d.passes()) {
                sum += pass.plant() == p ? tonnes : 0;
                tonnes *= posed.plants().get(pass.plant()).outPerIn();
            }
        }
        return sum;
    }

    private List<Swaps.Need> needs() {
        Map<String, List<Integer>> byId = new LinkedHashMap<>();
        for (int n = 0; n < posed.needs().size(); n++) {
            byId.computeIfAbsent(posed.needs().get(n).id(), key -> new ArrayList<>())
                    .add(n);
        }
        return byId.values().stream().map(this::need).toList();
    }

    private Swaps.Need need(List<Integer> months) {
        List<SwapCase.Need> all = months.stream().map(posed.needs()::get).toList();
        SwapCase.Need first = all.getFirst();
        double tonnes = all.stream().mapToDouble(SwapCase.Need::tonnes).sum();
        double served = months.stream().mapToDouble(plan.served()::get).sum();
        return new Swaps.Need(
                first.id(),
                party(first.party()),
                first.place(),
                first.accepts().first().mineral(),
                first.accepts().stream().map(Material::form).toList(),
                first.endUse(),
                tonnes,
                all.stream().mapToDouble(SwapCase.Need::worth).min().orElse(0),
                all.stream().mapToDouble(SwapCase.Need::worth).max().orElse(0),
                months.stream().mapToDouble(plan.servedAlone()::get).sum(),
                served,
                Math.max(0, tonnes - served),
                question.basis("need " + first.id()));
    }

    // ------------------------------------------------------------ what was found

    private List<Gain> gains() {
        return IntStream.range(0, question.parties().size())
                .mapToObj(this::gain)
                .toList();
    }

    private Gain gain(int i) {
        List<Delivery> got = plan.between().stream().filter(d -> d.to() == i).toList();
        return new Gain(
                party(i),
                plan.alone().get(i),
                plan.gain(i),
                got.stream().mapToDouble(Delivery::worth).sum(),
                got.stream().mapToDouble(d -> d.freight() + d.conversion()).sum(),
                plan.between().stream()
                        .filter(d -> d.from() == i)
                        .mapToDouble(Delivery::value)
                        .sum());
    }

    private Shipment shipment(Delivery d) {
        SwapCase.Lot lot = posed.lots().get(d.lot());
        return new Shipment(
                party(d.from()),
                party(d.to()),
                lot.id(),
                d.need(),
                d.role(),
                lot.material().mineral(),
                lot.material().form(),
                into(posed, d),
                d.leaves(),
                d.month(),
                d.passes().stream()
                        .map(pass ->
                                new Swaps.Pass(posed.plants().get(pass.plant()).id(), pass.month()))
                        .toList(),
                d.out(),
                d.in(),
                d.worth(),
                d.freight(),
                d.conversion(),
                d.value());
    }

    /// The form in which a delivery arrives.
    static String into(SwapCase posed, Delivery d) {
        return d.passes().isEmpty()
                ? posed.lots().get(d.lot()).material().form()
                : posed.plants().get(d.passes().getLast().plant()).to().form();
    }

    private List<Balance> balances() {
        var minerals = new TreeSet<String>();
        posed.lots().forEach(lot -> minerals.add(lot.material().mineral()));
        var all = new ArrayList<Balance>();
        for (int i = 0; i < question.parties().size(); i++) {
            for (String mineral : minerals) {
                all.add(new Balance(party(i), mineral, sum(i, mineral, true), sum(i, mineral, false)));
            }
        }
        return all;
    }

    private double sum(int party, String mineral, boolean given) {
        return plan.between().stream()
                .filter(d -> (given ? d.from() : d.to()) == party
                        && posed.lots().get(d.lot()).material().mineral().equals(mineral))
                .mapToDouble(Delivery::in)
                .sum();
    }

    private Payments payments() {
        if (plan.terms().kind() != Terms.Kind.SALE) {
            return new Payments(Optional.empty(), Optional.empty());
        }
        List<String> names = IntStream.range(0, question.parties().size())
                .mapToObj(this::party)
                .toList();
        double[] gains =
                IntStream.range(0, names.size()).mapToDouble(plan::gain).toArray();
        return new Payments(Transfers.nobodyLoses(names, gains), Optional.of(Transfers.equalGain(names, gains)));
    }

    private Checks checks(double rings) {
        double all = plan.deliveries().stream().mapToDouble(Delivery::gain).sum();
        double parties = IntStream.range(0, question.parties().size())
                .mapToDouble(plan::of)
                .sum();
        double worst = IntStream.range(0, posed.lots().size())
                .mapToDouble(l -> {
                    double has = posed.lots().get(l).tonnes();
                    return has > 0 ? (left(l, true) + left(l, false) - has) / has : 0;
                })
                .max()
                .orElse(0);
        double size =
                plan.deliveries().stream().mapToDouble(Delivery::worth).max().orElse(1);
        return new Checks(Math.abs(all - parties) / size, Math.max(0, worst), rings);
    }
}
