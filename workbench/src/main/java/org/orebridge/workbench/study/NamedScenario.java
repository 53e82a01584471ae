package org.orebridge.workbench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orebridge.importers.FileKind;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.report.Wording;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Nearest;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioNumbers;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.scenario.Vocabulary;

/// Finds the scenario that a user names, be it a bundled one or a file of the user's own.
public final class NamedScenario {

    private NamedScenario() {}

    /// @param named a bundled scenario's name or a path
    /// @throws org.orebridge.importers.WrongFile if there is no such file, or it is no text
    /// @throws org.orebridge.workbench.scenario.InvalidScenario if there is no such name, or the scenario is
    ///   wrong
    public static Scenario read(String named, Vocabulary vocabulary) {
        return read(named, vocabulary, List.of(), new TreeMap<>());
    }

    /// @param parties asked for; empty = the scenario's
    /// @param settings of the user; those that begin with `scenario.` set numbers of the scenario
    static Scenario read(
            String named, Vocabulary vocabulary, List<String> parties, SortedMap<String, Double> settings) {
        var reader = new ScenarioReader(vocabulary, chosen(settings));
        if (isFile(named)) {
            Path file = Path.of(named);
            FileKind.requireText(file, "a scenario");
            return reader.read(file);
        }
        return reader.read(named + ".yaml", text(named, parties));
    }

    /// Those that come with the program: the ones written by hand, then the one made for each mineral.
    public static List<String> names() {
        return Stream.concat(BundledScenarios.names().stream(), StopScenarios.bundled().names().stream())
                .toList();
    }

    /// Name and sentence of each that comes with the program.
    public static List<Entry> list() {
        return names().parallelStream()
                .map(name -> read(name, Vocabulary.ANY))
                .map(scenario -> new Entry(scenario.name(), scenario.summary()))
                .toList();
    }

    /// The text of a scenario that comes with the program, comments included; empty if there is none of this
    /// name.
    public static Optional<String> find(String name) {
        try {
            return Optional.of(text(name));
        } catch (InvalidScenario none) {
            return Optional.empty();
        }
    }

    /// The text of a scenario that comes with the program, comments included.
    ///
    /// @throws org.orebridge.workbench.scenario.InvalidScenario if there is none of this name
    public static String text(String name) {
        return text(name, List.of());
    }

    private static String text(String name, List<String> parties) {
        Optional<String> written = BundledScenarios.text(name);
        if (written.isPresent()) {
            return written.get();
        }
        if (StopScenarios.looksLikeOne(name)) {
            return StopScenarios.bundled().text(name, parties);
        }
        throw InvalidScenario.of(name, 0, Wording.of("finding.not-bundled"), Nearest.maybe(name, names()));
    }

    /// The numbers that the scenario itself states.
    static ScenarioNumbers stated(String named) throws IOException {
        return ScenarioNumbers.stated(isFile(named) ? Files.readString(Path.of(named)) : text(named));
    }

    /// Whether a name is the program's own: a file of the user's would not be found by it.
    public static boolean isTaken(String name) {
        return BundledScenarios.names().contains(name) || StopScenarios.looksLikeOne(name);
    }

    private static boolean isFile(String named) {
        return !isTaken(named) && looksLikePath(named);
    }

    private static SortedMap<String, Double> chosen(SortedMap<String, Double> settings) {
        var chosen = new TreeMap<String, Double>();
        settings.forEach((key, value) -> {
            if (key.startsWith(ScenarioNumbers.PREFIX)) {
                chosen.put(key.substring(ScenarioNumbers.PREFIX.length()), value);
            }
        });
        return chosen;
    }

    private static boolean looksLikePath(String named) {
        try {
            return named.contains("/") || named.contains("\\") || named.contains(".") || Files.exists(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// @param name what `respond` takes
    /// @param summary one sentence
    public record Entry(String name, String summary) {}
}
