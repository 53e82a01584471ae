package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.origin.SupplyChain.Place;
import org.orebridge.indicators.reliance.Balance;
import org.orebridge.indicators.reliance.Reliance;
import org.orebridge.workbench.situation.SupplyElement;

/// What a party makes, buys, ships and uses of a mineral in a balanced year, t/y of contained metal.
///
/// A group of countries is taken as one: what its members ship to each other is neither import nor export.
final class PartySupply {

    private static final Supply NOTHING = Supply.of(Map.of());

    private final ChainYear year;
    private final Set<String> members;

    /// Those that begin or end in the party.
    private final List<SupplyElement> elements;

    PartySupply(ChainYear year, Party party) {
        this.year = year;
        this.members = party.members().stream().map(Region::code).collect(Collectors.toUnmodifiableSet());
        this.elements = year.elements().stream()
                .filter(element -> contains(element.from()) || contains(element.to()))
                .toList();
    }

    /// The forms that the party makes, buys or uses, in order.
    SortedSet<String> forms() {
        NavigableSet<String> forms = new TreeSet<>();
        for (SupplyElement element : elements) {
            if (comesIn(element) || isUse(element) || isMade(element)) {
                forms.add(element.form());
            }
        }
        return forms;
    }

    /// Output of a form in the whole world, by country.
    Supply world(String form) {
        return year.world().getOrDefault(form, NOTHING);
    }

    /// What the party buys of a form, by seller.
    SortedMap<Region, Double> imports(String form) {
        return bought(element -> element.form().equals(form));
    }

    /// What the party buys of all forms, by seller.
    SortedMap<Region, Double> imports() {
        return bought(_ -> true);
    }

    private SortedMap<Region, Double> bought(Predicate<SupplyElement> wanted) {
        SortedMap<Region, Double> imports = new TreeMap<>();
        elements.stream()
                .filter(element -> comesIn(element) && wanted.test(element))
                .forEach(element ->
                        imports.merge(Region.of(element.from().orElseThrow()), element.tonnes(), Double::sum));
        return imports;
    }

    /// What the party makes of a form, whatever it is made from.
    double made(String form) {
        return elements.stream()
                .filter(element -> isMade(element) && element.form().equals(form))
                .mapToDouble(SupplyElement::tonnes)
                .sum();
    }

    /// The same, by the member of the group that makes it.
    SortedMap<Region, Double> madeByMember(String form) {
        SortedMap<Region, Double> made = new TreeMap<>();
        elements.stream()
                .filter(element -> isMade(element) && element.form().equals(form))
                .forEach(element -> made.merge(Region.of(element.from().orElseThrow()), element.tonnes(), Double::sum));
        return made;
    }

    /// What comes out of the ground, or out of scrap, in each country of the world.
    SortedMap<Region, Double> mined() {
        return year.mined();
    }

    /// The party's year of one form.
    Balance balance(String form) {
        return Balance.of(made(form), sum(imports(form)), shipped(form));
    }

    /// The stages at which anybody makes something of it: mining, refining, conversion, recycling.
    NavigableSet<String> stages() {
        NavigableSet<String> stages = new TreeSet<>();
        year.elements().forEach(element -> element.step().ifPresent(stages::add));
        return stages;
    }

    /// What the party makes at a stage, over what it takes in of the forms that the stage makes anywhere.
    Score selfSufficiency(String stage) {
        NavigableSet<String> forms = new TreeSet<>();
        double made = 0;
        for (SupplyElement element : year.elements()) {
            if (element.step().filter(stage::equals).isPresent()) {
                forms.add(element.form());
                made += isMade(element) ? element.tonnes() : 0;
            }
        }
        double use = forms.stream()
                .mapToDouble(form -> balance(form).apparentConsumption())
                .sum();
        return use > 0 ? Score.of(made / use) : Reliance.selfSufficiency(Balance.of(0, 0, 0));
    }

    /// The party's year of all forms: only what came out of its own ground or scrap counts as made.
    Balance balance() {
        double home = elements.stream()
                .filter(element -> isMade(element) && element.input().isEmpty())
                .mapToDouble(SupplyElement::tonnes)
                .sum();
        double out = elements.stream()
                .filter(this::goesOut)
                .mapToDouble(SupplyElement::tonnes)
                .sum();
        return Balance.of(home, sum(imports()), out);
    }

    private double shipped(String form) {
        return elements.stream()
                .filter(element -> goesOut(element) && element.form().equals(form))
                .mapToDouble(SupplyElement::tonnes)
                .sum();
    }

    /// Where the party uses the mineral, and how much.
    SortedMap<Place, Double> use() {
        return use(elements, this::isUse);
    }

    /// t/y by place of those uses that are wanted.
    static SortedMap<Place, Double> use(List<SupplyElement> elements, Predicate<SupplyElement> wanted) {
        SortedMap<Place, Double> use = new TreeMap<>();
        elements.stream()
                .filter(element -> element.kind().equals("use") && wanted.test(element))
                .forEach(element -> use.merge(
                        new Place(
                                Form.of(element.form()), Region.of(element.to().orElseThrow())),
                        element.tonnes(),
                        Double::sum));
        return use;
    }

    private boolean isMade(SupplyElement element) {
        return element.kind().equals("production") && contains(element.from());
    }

    private boolean isUse(SupplyElement element) {
        return element.kind().equals("use") && contains(element.to());
    }

    private boolean comesIn(SupplyElement element) {
        return element.kind().equals("trade") && contains(element.to()) && !contains(element.from());
    }

    private boolean goesOut(SupplyElement element) {
        return element.kind().equals("trade") && contains(element.from()) && !contains(element.to());
    }

    private boolean contains(Optional<String> country) {
        return country.isPresent() && members.contains(country.get());
    }

    private static double sum(Map<?, Double> tonnes) {
        return tonnes.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
