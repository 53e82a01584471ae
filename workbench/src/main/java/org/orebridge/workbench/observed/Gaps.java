package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.FormRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;

/// What a balance of the last two full years would use and the compilation has no figure of that year for.
///
/// What has no figure in use for any year, such as works that are idle at rest, is no part of the market and no gap.
final class Gaps {

    /// The years that baselines are wanted for.
    static final List<Integer> YEARS = List.of(2023, 2024);

    private final MineralReference mineral;
    private final int year;
    private final boolean balanced;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(MineralReference mineral, int year) {
        this.mineral = mineral;
        this.year = year;
        this.balanced = years(Quantity.PRODUCTION, _ -> true).contains(year);
    }

    static List<Gap> of(MineralReference mineral) {
        List<Gap> gaps = new ArrayList<>();
        YEARS.forEach(year -> gaps.addAll(new Gaps(mineral, year).find()));
        return List.copyOf(gaps);
    }

    private List<Gap> find() {
        for (ActivityRow activity : mineral.activities()) {
            String id = activity.activity();
            look(
                    Topic.of(activity),
                    id,
                    Quantity.PRODUCTION,
                    figure -> figure.activity().filter(id::equals).isPresent());
        }
        for (FormRow form : mineral.forms()) {
            Predicate<FigureRow> ofForm =
                    figure -> figure.form().filter(form.form()::equals).isPresent();
            look(Topic.TRADE, form.form().id(), Quantity.TRADE, ofForm);
            look(Topic.PRICE, form.form().id(), Quantity.PRICE, ofForm);
        }
        look(Topic.USE, "", Quantity.USE, _ -> true);
        return found;
    }

    private void look(Topic topic, String subject, Quantity quantity, Predicate<FigureRow> wanted) {
        SortedSet<Integer> years = years(quantity, wanted);
        if (!years.isEmpty() && !years.contains(year)) {
            found.add(new Gap(topic.word(), subject, year, balanced ? nearest(years) : 0));
        }
    }

    private SortedSet<Integer> years(Quantity quantity, Predicate<FigureRow> wanted) {
        return mineral.used()
                .filter(figure -> figure.quantity() == quantity && wanted.test(figure))
                .map(FigureRow::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As the balance chooses: of two that are as near the earlier one.
    private int nearest(SortedSet<Integer> years) {
        return years.stream()
                .min(Comparator.<Integer>comparingInt(other -> Math.abs(other - year))
                        .thenComparing(other -> other))
                .orElse(0);
    }
}
