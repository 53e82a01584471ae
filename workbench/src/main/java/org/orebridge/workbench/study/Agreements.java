package org.orebridge.workbench.study;

import java.util.List;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.reference.Parameters;

/// The agreements that exist, as formulas with the parameters of the reference dataset.
public final class Agreements {

    /// What their parameters' keys begin with.
    public static final String PREFIX = "agreement.";

    private Agreements() {}

    /// Collective action of the IEA, ASEAN's petroleum agreement, and the rice reserve of ASEAN and its
    /// neighbours.
    public static List<Agreement> of(Parameters parameters) {
        double forward = parameters.value("agreement.apterr.forward_part");
        double ready = parameters.value("agreement.apterr.ready_part");
        return List.of(
                new Agreement.ProRata(parameters.value("agreement.iea.days"), (int)
                        Math.max(1, Math.round(parameters.value("agreement.iea.months")))),
                new Agreement.Distress(
                        parameters.value("agreement.apsa.shortfall"), parameters.value("agreement.apsa.share")),
                new Agreement.Tiers(List.of(
                        new Agreement.Tier(parameters.value("agreement.apterr.forward_shortfall"), forward),
                        new Agreement.Tier(
                                parameters.value("agreement.apterr.spot_shortfall"), Math.max(0, 1 - forward - ready)),
                        new Agreement.Tier(parameters.value("agreement.apterr.ready_shortfall"), ready))));
    }
}
