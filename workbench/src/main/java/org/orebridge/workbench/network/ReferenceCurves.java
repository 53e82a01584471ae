package org.orebridge.workbench.network;

import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.market.calibration.CurveParameters;
import org.orebridge.market.calibration.CurveParameters.ActivityCurve;
import org.orebridge.market.calibration.CurveParameters.FormCurve;
import org.orebridge.market.calibration.CurveParameters.SectorCurve;
import org.orebridge.market.calibration.CurveParameters.Slope;
import org.orebridge.market.calibration.CurveParameters.StorageCurve;
import org.orebridge.market.calibration.CurveParameters.SubstitutionCurve;
import org.orebridge.market.calibration.CurveParameters.Surplus;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;

/// The class values of the compilation as the parameters of a mineral's curves.
final class ReferenceCurves {

    private ReferenceCurves() {}

    static CurveParameters of(
            MineralReference reference, Iterable<String> sectors, Parameters parameters, Surplus surplus) {
        var forms = new TreeMap<Form, FormCurve>();
        reference.forms().forEach(form -> forms.put(form.form(), form(form, parameters)));
        var sectorCurves = new TreeMap<String, SectorCurve>();
        sectors.forEach(sector -> sectorCurves.put(sector, sector(sector, parameters)));
        var activities = new TreeMap<String, ActivityCurve>();
        reference.activities().stream()
                .map(ActivityRow::activityClass)
                .forEach(name -> activities.put(name, activity(name, parameters)));
        return new CurveParameters(
                parameters.value("market.cost_of_capital"),
                storage(parameters, surplus),
                forms,
                sectorCurves,
                activities);
    }

    private static StorageCurve storage(Parameters parameters, Surplus surplus) {
        return new StorageCurve(
                parameters.value("market.holding_cost"),
                parameters.value("market.convenience_at_zero"),
                parameters.value("market.convenience_knee"),
                parameters.value("market.convenience_knee_stock"),
                parameters.value("market.convenience_band"),
                surplus);
    }

    private static FormCurve form(FormRow form, Parameters parameters) {
        return new FormCurve(
                parameters.form(form.form(), form.formClass(), "adjustment_elasticity"),
                parameters.form(form.form(), form.formClass(), "working_stock"),
                parameters.form(form.form(), form.formClass(), "entry_wedge"),
                parameters.form(form.form(), form.formClass(), "new_route_ceiling"),
                (int) Math.round(parameters.form(form.form(), form.formClass(), "new_route_ramp")),
                parameters.value("market.old_route_ceiling"));
    }

    private static SectorCurve sector(String sector, Parameters parameters) {
        return new SectorCurve(
                parameters.sector(sector, "value_in_use"),
                parameters.sector(sector, "elasticity"),
                new SubstitutionCurve(
                        parameters.sector(sector, "substitution_operating_cost"),
                        parameters.sector(sector, "substitution_capacity_cost"),
                        parameters.sector(sector, "substitution_largest"),
                        parameters.sector(sector, "substitution_monthly_addition"),
                        parameters.sector(sector, "substitution_retirement"),
                        parameters.sector(sector, "substitution_salvage")),
                parameters.sector(sector, "value_added"),
                parameters.sector(sector, "component_inventory"));
    }

    private static ActivityCurve activity(String name, Parameters parameters) {
        String costSlope = "activity." + name + ".cost_slope";
        Slope slope = parameters.find(costSlope).isPresent()
                ? new Slope.Cost(parameters.value(costSlope))
                : new Slope.Supply(parameters.activity(name, "supply_elasticity"));
        return new ActivityCurve(
                slope,
                parameters.activity(name, "spare_capacity"),
                parameters.activity(name, "capacity_rent"),
                parameters
                        .find("activity." + name + ".engineering_cost")
                        .map(Parameter::value)
                        .orElse(0.0));
    }
}
