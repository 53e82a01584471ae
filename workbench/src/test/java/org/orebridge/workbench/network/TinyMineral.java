package org.orebridge.workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.reference.ActivityKind;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.Treatment;

/// A mineral of two forms and three regions, with figures that nearly add up.
public final class TinyMineral {

    public static final int YEAR = 2024;

    private TinyMineral() {}

    public static List<FigureRow> figures() {
        var list = new ArrayList<FigureRow>();
        list.add(production("mining", "ore", "CHL", YEAR, 1230));
        list.add(production("refining", "ore", "CHN", YEAR, 1180));
        list.add(figure("capacity-refining-KOR", Quantity.CAPACITY, "refining", "ore", "KOR", null, null, YEAR, 60));
        list.add(figure("trade-ore", Quantity.TRADE, null, "ore", "CHL", "CHN", null, YEAR, 1250));
        list.add(figure("trade-metal", Quantity.TRADE, null, "metal", "CHN", "KOR", null, YEAR, 250));
        list.add(assumed("trade-metal-unrecorded", Quantity.TRADE, "metal", "CHN", "KOR", 50));
        list.add(figure("use-china", Quantity.USE, null, "metal", null, "CHN", "alloys", YEAR, 850));
        list.add(figure("use-korea", Quantity.USE, null, "metal", null, "KOR", "alloys", YEAR, 280));
        list.add(figure("price-ore", Quantity.PRICE, null, "ore", "CHN", null, null, YEAR, 6000));
        list.add(figure("price-metal", Quantity.PRICE, null, "metal", "KOR", null, null, YEAR, 10000));
        list.add(figure("lag", Quantity.TRANSIT_LAG, null, "ore", "CHL", "CHN", null, YEAR, 2));
        list.add(figure("freight", Quantity.FREIGHT, null, "ore", "CHL", "CHN", null, YEAR, 200));
        list.add(figure("freight-metal", Quantity.FREIGHT, null, "metal", null, null, null, YEAR, 100));
        return list;
    }

    public static FigureRow production(String activity, String form, String region, int year, double value) {
        return figure(
                "production-" + activity + "-" + region + "-" + year,
                Quantity.PRODUCTION,
                activity,
                form,
                region,
                null,
                null,
                year,
                value);
    }

    public static FigureRow assumed(String id, Quantity quantity, String form, String from, String to, double value) {
        return new FigureRow(
                id,
                quantity,
                Optional.empty(),
                Optional.of(Form.of(form)),
                Optional.of(Region.of(from)),
                Optional.of(Region.of(to)),
                Optional.empty(),
                YEAR,
                OptionalDouble.of(value),
                quantity.unit(),
                OptionalDouble.of(value / 2),
                OptionalDouble.of(value * 2),
                Said.NOT_AVAILABLE,
                Treatment.ASSUMED,
                "for a test",
                "assumption",
                "",
                "",
                true);
    }

    public static FigureRow figure(
            String id,
            Quantity quantity,
            @org.jspecify.annotations.Nullable String activity,
            String form,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to,
            @org.jspecify.annotations.Nullable String sector,
            int year,
            double value) {
        return new FigureRow(
                id,
                quantity,
                Optional.ofNullable(activity),
                Optional.of(Form.of(form)),
                Optional.ofNullable(from).map(Region::of),
                Optional.ofNullable(to).map(Region::of),
                Optional.ofNullable(sector),
                year,
                OptionalDouble.of(value),
                quantity.unit(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Said.STATED,
                Treatment.AS_GIVEN,
                "",
                "test",
                "",
                "",
                true);
    }

    public static MineralReference reference(List<FigureRow> figures) {
        Form ore = Form.of("ore");
        Form metal = Form.of("metal");
        return new MineralReference(
                "tinium",
                "tinium",
                "Ti",
                YEAR,
                List.of(form(ore, 1, "specification-good"), form(metal, 2, "exchange-metal")),
                List.of(
                        new ActivityRow(
                                "mining",
                                ActivityKind.MINING,
                                "mine",
                                new TreeMap<>(),
                                new TreeMap<>(Map.of(ore, 1.0)),
                                ore,
                                "mine",
                                ""),
                        new ActivityRow(
                                "refining",
                                ActivityKind.REFINING,
                                "refinery",
                                new TreeMap<>(Map.of(ore, 1.0)),
                                new TreeMap<>(Map.of(metal, 0.96)),
                                ore,
                                "refinery",
                                "")),
                figures);
    }

    private static FormRow form(Form form, int order, String formClass) {
        return new FormRow(form, form.id(), order, List.of(), 1, 1, 1, formClass, "");
    }

    public static Parameters parameters() {
        var map = new TreeMap<String, Parameter>();
        put(map, "activity.mine.supply_elasticity", 0.15);
        put(map, "activity.mine.spare_capacity", 1.05);
        put(map, "activity.mine.capacity_rent", 0.05);
        put(map, "activity.refinery.cost_slope", 0.2);
        put(map, "activity.refinery.spare_capacity", 1.0);
        put(map, "activity.refinery.capacity_rent", 0.05);
        put(map, "balance.assumed", 0.3);
        put(map, "balance.processing", 0.07);
        put(map, "balance.production", 0.05);
        put(map, "balance.recycling", 0.2);
        put(map, "balance.trade", 0.2);
        put(map, "balance.use", 0.1);
        for (String form : List.of("exchange-metal", "specification-good")) {
            put(map, "form." + form + ".adjustment_elasticity", form.startsWith("e") ? 25 : 8);
            put(map, "form." + form + ".entry_wedge", 0.06);
            put(map, "form." + form + ".new_route_ceiling", 0.25);
            put(map, "form." + form + ".new_route_ramp", 6);
            put(map, "form." + form + ".working_stock", 1);
        }
        put(map, "market.convenience_at_zero", 0.5);
        put(map, "market.convenience_band", 0.25);
        put(map, "market.convenience_knee", 0.1);
        put(map, "market.convenience_knee_stock", 0.5);
        put(map, "market.cost_of_capital", 0.1);
        put(map, "market.holding_cost", 0.004);
        put(map, "market.old_route_ceiling", 50);
        put(map, "market.surplus_share", 1);
        put(map, "price.wedge_flag", 0.2);
        put(map, "sector.alloys.component_inventory", 1);
        put(map, "sector.alloys.elasticity", -0.1);
        put(map, "sector.alloys.substitution_capacity_cost", 12);
        put(map, "sector.alloys.substitution_largest", 0.2);
        put(map, "sector.alloys.substitution_monthly_addition", 0.01);
        put(map, "sector.alloys.substitution_operating_cost", 0.9);
        put(map, "sector.alloys.substitution_retirement", 0.005);
        put(map, "sector.alloys.substitution_salvage", 0.5);
        put(map, "sector.alloys.value_added", 100000);
        put(map, "sector.alloys.value_in_use", 8);
        return new Parameters(map);
    }

    private static void put(Map<String, Parameter> map, String key, double value) {
        map.put(key, new Parameter(key, value, value, value, "1", "", "test"));
    }
}
