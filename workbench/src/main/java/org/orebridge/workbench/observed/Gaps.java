package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.workbench.observed.Holdings.Gap;

/// What a balance of the last two full years would need and the compilation has no figure for.
final class Gaps {

    /// The years that baselines are wanted for.
    static final List<Integer> YEARS = List.of(2023, 2024);

    private Gaps() {}

    static List<Gap> of(MineralReference mineral) {
        List<Gap> gaps = new ArrayList<>();
        for (int year : YEARS) {
            for (ActivityRow activity : mineral.activities()) {
                String id = activity.activity();
                missing(
                        mineral,
                        Quantity.PRODUCTION,
                        year,
                        figure -> figure.activity().filter(id::equals).isPresent(),
                        new Gap(Topic.valueOf(activity.kind().name()).word(), id, year),
                        gaps);
            }
            for (FormRow form : mineral.forms()) {
                String id = form.form().id();
                Predicate<FigureRow> ofForm =
                        figure -> figure.form().filter(form.form()::equals).isPresent();
                missing(mineral, Quantity.TRADE, year, ofForm, new Gap(Topic.TRADE.word(), id, year), gaps);
                missing(mineral, Quantity.PRICE, year, ofForm, new Gap(Topic.PRICE.word(), id, year), gaps);
            }
            missing(mineral, Quantity.USE, year, _ -> true, new Gap(Topic.USE.word(), "", year), gaps);
        }
        return gaps;
    }

    private static void missing(
            MineralReference mineral,
            Quantity quantity,
            int year,
            Predicate<FigureRow> wanted,
            Gap gap,
            List<Gap> gaps) {
        boolean there = mineral.used()
                .anyMatch(figure -> figure.quantity() == quantity && figure.year() == year && wanted.test(figure));
        if (!there) {
            gaps.add(gap);
        }
    }
}
