package org.orebridge.workbench.cooperation.swaps;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.planning.swap.Encumbrance;
import org.orebridge.planning.swap.Material;
import org.orebridge.planning.swap.SwapCase;
import org.orebridge.planning.swap.SwapCase.Batch;
import org.orebridge.planning.swap.SwapCase.Leg;
import org.orebridge.planning.swap.SwapCase.Lot;
import org.orebridge.planning.swap.SwapCase.Need;
import org.orebridge.planning.swap.SwapCase.Plant;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.FormChoice;
import org.orebridge.workbench.scenario.MeasureReader;
import org.orebridge.workbench.scenario.Section;

/// Puts a question about swaps together from the sections of a file and names what does not fit together.
final class SwapAssembly {

    private static final int LONGEST_NAME = 80;

    private static final int USUAL_RETURN = 6;
    private static final int MOST_PARTIES = 10;

    private final Findings findings;
    private final List<Party> parties = new ArrayList<>();
    private final TreeMap<String, Swaps.Basis> bases = new TreeMap<>();
    private final TreeMap<String, Integer> lines = new TreeMap<>();
    private YearMonth start = YearMonth.of(2000, 1);
    private int months = 1;

    SwapAssembly(Findings findings) {
        this.findings = findings;
    }

    SwapQuestion assemble(Section s) {
        findings.refuse();
        start = s.month("start").orElse(start);
        months = s.whole("months", 1);
        name(s);
        parties(s);
        var licences = sections(s, "licences");
        List<Lot> lots = new ArrayList<>();
        licences.forEach(each -> lots.add(lot(each, allotments(each))));
        sections(s, "lots").forEach(each -> lots.add(lot(each, stock(each))));
        List<Plant> plants = sections(s, "plants").stream().map(this::plant).toList();
        List<Need> needs = sections(s, "needs").stream()
                .flatMap(each -> needs(each).stream())
                .toList();
        List<Leg> legs = sections(s, "routes").stream().map(SwapAssembly::leg).toList();
        if (lots.isEmpty()) {
            findings.add(s.line(), "Nobody has anything.", "Maybe add `licences` or `lots`.");
        }
        findings.refuse();
        double rate = s.number("discount-rate", 0);
        var posed = new SwapCase(
                parties.stream().map(SwapAssembly::player).toList(),
                months,
                Math.pow(1 + rate, -1.0 / 12),
                lots,
                plants,
                needs,
                legs);
        return new SwapQuestion(
                "file",
                s.text("name"),
                s.text("title"),
                start,
                rate,
                1,
                terms(s),
                parties,
                posed,
                licences.stream().map(each -> each.text("id")).collect(Collectors.toSet()),
                bases);
    }

    static SwapCase.Party player(Party party) {
        return new SwapCase.Party(
                party.id(), party.members().stream().map(Region::code).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Section> sections(Section s, String key) {
        return s.list(key, Section.class).stream().filter(Section::sound).toList();
    }

    private void name(Section s) {
        if (s.text("name").length() > LONGEST_NAME || !s.text("name").matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            findings.add(
                    s.lineOf("name"),
                    "`name` is lower-case words joined by hyphens, %d letters at most, found `%s`."
                            .formatted(LONGEST_NAME, s.text("name")),
                    "Maybe like dysprosium-terbium.");
        }
    }

    private void parties(Section s) {
        for (String id : s.list("parties", String.class)) {
            Optional<Party> party = Party.find(id, start);
            if (party.isEmpty()) {
                findings.add(
                        s.lineOf("parties"),
                        "%s has no members in %s.".formatted(id, start),
                        "Maybe it was founded later.");
                continue;
            }
            for (Party other : parties) {
                if (party.get().members().stream().anyMatch(other::contains)) {
                    findings.add(
                            s.lineOf("parties"),
                            "%s and %s have a country in common.".formatted(other.id(), id),
                            "Maybe the group alone, or its members alone.");
                }
            }
            parties.add(party.get());
        }
        if (parties.size() < 2 || parties.size() > MOST_PARTIES) {
            findings.add(
                    s.lineOf("parties"),
                    "Swaps are among 2 to %d parties, found %d.".formatted(MOST_PARTIES, parties.size()),
                    "Maybe [KOR, JPN].");
        }
    }

    private Terms terms(Section s) {
        Terms.Kind kind = SwapWords.TERMS.getOrDefault(s.text("terms", "barter"), Terms.Kind.BARTER);
        boolean even = s.text("spread", "sum").equals("even");
        if (even && kind == Terms.Kind.SALE) {
            findings.add(
                    s.lineOf("spread"),
                    "What is settled in money is spread by payments.",
                    "Maybe without `spread`, or `terms: barter`.");
            even = false;
        }
        return new Terms(kind, s.whole("return-within", USUAL_RETURN), s.number("interest", 0), false, even);
    }

    // ------------------------------------------------------------ one thing of each kind

    private int party(Section s) {
        String id = s.text("party");
        int index = parties.stream().map(Party::id).toList().indexOf(id);
        if (index < 0) {
            findings.add(
                    s.lineOf("party"),
                    "%s is none of the parties.".formatted(id),
                    "Maybe one of "
                            + String.join(", ", parties.stream().map(Party::id).toList()) + ".");
        }
        return Math.max(0, index);
    }

    private String place(Section s, int party) {
        Optional<Region> place = s.find("place", Region.class);
        if (place.isPresent()) {
            return place.get().code();
        }
        if (parties.isEmpty()) {
            return "";
        }
        if (parties.get(party).members().size() > 1) {
            findings.add(
                    s.line(),
                    "%s has several countries, and `%s` says none."
                            .formatted(parties.get(party).id(), s.text("id")),
                    "Maybe add `place: " + parties.get(party).members().first() + "`.");
        }
        return parties.get(party).members().first().code();
    }

    private void noted(String what, Section s) {
        Integer first = lines.putIfAbsent(what, s.line());
        if (first != null) {
            findings.add(
                    s.line(),
                    "The id `%s` stands on line %d already.".formatted(s.text("id"), first),
                    "Maybe `" + s.text("id") + "-2`.");
        }
        if (!s.has("sources") && !s.has("assumed")) {
            findings.add(
                    s.line(),
                    "`%s` says neither where its figures come from nor what is assumed.".formatted(s.text("id")),
                    "Maybe add `assumed: [...]`.");
        }
        bases.put(what, basis(s));
    }

    private static Swaps.Basis basis(Section s) {
        return new Swaps.Basis(
                MeasureReader.citations(s).stream()
                        .map(c -> c.text() + c.url().map(url -> " " + url).orElse(""))
                        .toList(),
                s.list("assumed", String.class));
    }

    private int month(Section s, String key, int otherwise) {
        return s.month(key)
                .map(m -> (int) ChronoUnit.MONTHS.between(start, m) + 1)
                .orElse(otherwise);
    }

    /// First month of what begins then, never before month 1.
    private int from(Section s) {
        int from = month(s, "from", 1);
        if (from > months) {
            findings.add(
                    s.lineOf("from"),
                    "`from` is month %d, and %d months are looked at.".formatted(from, months),
                    "Maybe `months: %d`, or an earlier month.".formatted(from));
        }
        return Math.max(1, from);
    }

    private int until(Section s) {
        int until = month(s, "until", months + 1);
        if (until <= month(s, "from", 1)) {
            findings.add(s.lineOf("until"), "`until` is not after `from`.", "Maybe the two are swapped.");
        }
        return Math.min(months + 1, until);
    }

    private List<Batch> allotments(Section s) {
        double tonnes = s.number("tonnes-per-month");
        return IntStream.range(from(s), Math.max(from(s), until(s)))
                .mapToObj(t -> new Batch(t, tonnes))
                .toList();
    }

    private List<Batch> stock(Section s) {
        return List.of(new Batch(from(s), s.number("tonnes")));
    }

    private Lot lot(Section s, List<Batch> batches) {
        noted("lot " + s.text("id"), s);
        int party = party(s);
        Set<Encumbrance> encumbrances = s.list("encumbrance", String.class).stream()
                .map(word -> Objects.requireNonNull(SwapWords.ENCUMBRANCES.get(word)))
                .collect(Collectors.toCollection(TreeSet::new));
        if (encumbrances.contains(Encumbrance.END_USE) && !s.has("end-use")) {
            findings.add(s.lineOf("encumbrance"), "`end-use-only` needs `end-use`.", "Maybe add `end-use: magnets`.");
        }
        return new Lot(
                s.text("id"),
                party,
                new Material(s.text("mineral"), s.need("form", Form.class).id()),
                place(s, party),
                batches,
                s.number("rate", Double.POSITIVE_INFINITY),
                s.number("value"),
                s.find("origin", Region.class).map(Region::code),
                encumbrances,
                s.find("end-use", String.class));
    }

    private Plant plant(Section s) {
        noted("plant " + s.text("id"), s);
        String mineral = s.text("mineral");
        return new Plant(
                s.text("id"),
                s.need("country", Region.class).code(),
                new Material(mineral, s.need("from-form", Form.class).id()),
                new Material(mineral, s.need("to-form", Form.class).id()),
                s.number("yield"),
                Collections.nCopies(months, s.number("tonnes-per-month")),
                s.number("cost"),
                s.whole("lead-months", 0));
    }

    private List<Need> needs(Section s) {
        noted("need " + s.text("id"), s);
        int party = party(s);
        String place = place(s, party);
        var accepts = new TreeSet<Material>();
        if (s.need("forms", FormChoice.class) instanceof FormChoice.Only only) {
            only.forms().forEach(form -> accepts.add(new Material(s.text("mineral"), form.id())));
        } else {
            findings.add(s.lineOf("forms"), "Which forms serve a need is named one by one.", "Maybe [cobalt-metal].");
        }
        return IntStream.range(from(s), Math.max(from(s), until(s)))
                .mapToObj(t -> new Need(
                        s.text("id"),
                        party,
                        place,
                        accepts,
                        s.find("end-use", String.class),
                        t,
                        s.number("tonnes-per-month"),
                        s.number("worth"),
                        false))
                .toList();
    }

    private static Leg leg(Section s) {
        return new Leg(
                s.find("from", Region.class).map(Region::code).orElse(Leg.ANY),
                s.find("to", Region.class).map(Region::code).orElse(Leg.ANY),
                s.text("mineral", Leg.ANY),
                s.number("usd-per-tonne"),
                s.whole("months", 0));
    }
}
