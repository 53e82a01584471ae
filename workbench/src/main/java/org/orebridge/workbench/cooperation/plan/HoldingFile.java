package org.orebridge.workbench.cooperation.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.CountryGroups;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.workbench.cooperation.plan.InvalidHolding.Fault;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Encumbrance;
import org.orebridge.workbench.scenario.Findings;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Section;
import org.orebridge.workbench.scenario.SectionFile;
import org.orebridge.workbench.scenario.Vocabulary;

/// Reads a party's own file. Whatever is wrong with it is told by line and key, never by what stands there.
public final class HoldingFile {

    private static final SectionFile FILE = new SectionFile("holding", "orebridge new holding");
    private static final Pattern KEY = Pattern.compile("[\\s-]*([a-z][a-z-]*)\\s*:.*");
    private static final List<Encumbrance> ENCUMBRANCES =
            List.of(Encumbrance.NONE, Encumbrance.NO_THIRD_COUNTRIES, Encumbrance.NO_LOANS);
    private static final int USUAL_FIRST_MONTH = 2;

    private final Vocabulary vocabulary;

    public HoldingFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// A commented file to start one's own from; its figures are examples.
    public static String template() {
        return BundledScenarios.resource("cooperation/holding.yaml");
    }

    /// Whether others than its owner may read a file; false where the file system does not say.
    public static boolean isOpenToOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream()
                    .anyMatch(p -> p == PosixFilePermission.GROUP_READ || p == PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// @throws InvalidHolding with all that is wrong
    public Holding read(Path path) {
        String name = SectionFile.name(path);
        if (!Files.isRegularFile(path)) {
            throw new InvalidHolding(name, "there is no such file");
        }
        String text;
        try {
            text = FILE.text(path);
        } catch (InvalidScenario _) {
            throw new InvalidHolding(name, "it may not be read, is no text in UTF-8, or is larger than 1 MB");
        }
        return read(name, text);
    }

    /// @param name of the file, for messages
    /// @throws InvalidHolding with all that is wrong
    Holding read(String name, String text) {
        Section section;
        try {
            var findings = new Findings(name);
            section = FILE.read(name, text, HoldingShape.HOLDING, findings);
            findings.refuse();
        } catch (InvalidScenario wrong) {
            throw new InvalidHolding(name, faults(wrong, text.lines().toList()));
        } catch (RuntimeException _) {
            throw new InvalidHolding(name, "it is no YAML that could be read");
        }
        return assemble(name, section);
    }

    /// Lines and keys alone: what a finding says would quote the file.
    private static List<Fault> faults(InvalidScenario wrong, List<String> lines) {
        var faults = new ArrayList<Fault>();
        new TreeSet<>(wrong.lines()).forEach(line -> faults.add(new Fault(line, says(line, lines))));
        return faults;
    }

    private static String says(int line, List<String> lines) {
        Matcher key = KEY.matcher(line > 0 && line <= lines.size() ? lines.get(line - 1) : "");
        String takes = key.matches() ? HoldingShape.takes(key.group(1)) : "";
        return takes.isEmpty()
                ? "this line is not as such a file is written, or names a key that there is none of"
                : "`%s` or the entry that begins here is not as it has to be; it takes %s; a lot needs form, level, rate and worth"
                        .formatted(key.group(1), takes);
    }

    private Holding assemble(String name, Section section) {
        var faults = new ArrayList<Fault>();
        String mineral = section.text("mineral");
        if (!vocabulary.knowsMineral(mineral)) {
            faults.add(new Fault(section.lineOf("mineral"), "`mineral` is none of the minerals at hand"));
        }
        String party = section.text("party");
        boolean group = CountryGroups.bundled().byId(party).isPresent();
        var lots = new ArrayList<Holding.Lot>();
        for (Section lot : section.list("lots", Section.class)) {
            check(lot, mineral, group, faults);
            lots.add(lot(lot, party));
        }
        if (!faults.isEmpty()) {
            throw new InvalidHolding(name, faults);
        }
        return new Holding(party, mineral, lots);
    }

    private void check(Section lot, String mineral, boolean group, List<Fault> faults) {
        if (vocabulary.knowsMineral(mineral)
                && !vocabulary.knowsForm(mineral, lot.need("form", Form.class).id())) {
            faults.add(new Fault(lot.lineOf("form"), "`form` is none of the mineral's forms"));
        }
        if (group && !lot.has("country")) {
            faults.add(new Fault(lot.line(), "a lot of a group needs its `country`"));
        }
        if (lot.number("floor", 0) > lot.number("level")) {
            faults.add(new Fault(lot.lineOf("floor"), "`floor` is above the level"));
        }
        if (lot.number("level") > 0 && lot.number("rate") == 0) {
            faults.add(new Fault(lot.lineOf("rate"), "`rate` lets nothing out"));
        }
    }

    private static Holding.Lot lot(Section lot, String party) {
        return new Holding.Lot(
                new Place(
                        lot.find("country", Region.class).map(Region::code).orElse(party),
                        lot.need("form", Form.class).id()),
                lot.number("level"),
                lot.number("rate"),
                lot.number("floor", 0),
                lot.number("worth"),
                lot.whole("first-month", USUAL_FIRST_MONTH),
                lot.number("threshold", 0),
                lot.text("to", "partners").equals("partners"),
                lot.find("origin", Region.class).map(Region::code).orElse(""),
                ENCUMBRANCES.get(HoldingShape.ENCUMBRANCES.indexOf(lot.text("encumbrance", "none"))));
    }
}
