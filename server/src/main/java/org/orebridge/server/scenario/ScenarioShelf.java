package org.orebridge.server.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.scenario.Finding;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.ScenarioReader;
import org.orebridge.workbench.scenario.SectionFile;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.NamedScenario;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The scenarios that can be asked: those that come with the program, and the user's own in the folder
/// `scenarios`.
@Component
public class ScenarioShelf {

    /// Most scenarios of the user's own.
    static final int MOST_OWN = 500;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,15}");
    private static final int LONGEST_NAME = 80;
    private static final String ENDING = ".yaml";

    private final Path folder;
    private final ScenarioReader reader;

    ScenarioShelf(ServingTerms terms, ReferenceDataset dataset) {
        this.folder = terms.home().resolve("scenarios");
        this.reader = new ScenarioReader(MarketStudy.vocabulary(dataset));
    }

    /// The bundled ones, then the user's own, each in order of name.
    List<ScenarioView> list() {
        return Stream.concat(
                        NamedScenario.names().stream().map(name -> view(name, true)),
                        own().stream().map(name -> view(name, false)))
                .toList();
    }

    ScenarioView view(String name) {
        return view(name, NamedScenario.isTaken(name));
    }

    /// The YAML of a scenario, comments included.
    public String text(String name) {
        return NamedScenario.find(name).or(() -> ownText(name)).orElseThrow(() -> unknown(name));
    }

    /// What a question names a scenario by: its name, or the path of one of the user's own.
    public String place(String name) {
        if (NamedScenario.find(name).isPresent()) {
            return name;
        }
        if (ownText(name).isEmpty()) {
            throw unknown(name);
        }
        return file(name).toString();
    }

    /// What is wrong with a text; nothing if it can be asked.
    CheckView check(String text, Words words) {
        try {
            return CheckView.valid(reader.read("scenario" + ENDING, text));
        } catch (InvalidScenario invalid) {
            return CheckView.invalid(invalid.findings(words));
        }
    }

    /// Keeps a scenario of the user's own, finished or not.
    ///
    /// @return whether it is new
    boolean save(String name, String text) {
        if (NamedScenario.isTaken(name)) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "The scenario \"%s\" comes with the program and stays as it is.".formatted(name),
                    "name",
                    "Maybe %s-own was meant.".formatted(name));
        }
        if (text.length() > SectionFile.LARGEST || text.indexOf('\0') >= 0) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "This is larger than 1 MB, or no text.",
                    "body",
                    "Maybe it is not a scenario at all.");
        }
        Path file = file(name);
        boolean fresh = !Files.exists(file);
        if (fresh && own().size() >= MOST_OWN) {
            throw new Refusal(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "%d scenarios are kept already.".formatted(MOST_OWN),
                    "name",
                    "Maybe delete one that is no longer needed.");
        }
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fresh;
    }

    void delete(String name) {
        try {
            if (NamedScenario.isTaken(name) || !Files.deleteIfExists(file(name))) {
                throw unknown(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScenarioView view(String name, boolean bundled) {
        String text = text(name);
        try {
            return ScenarioView.of(name, bundled, text, Optional.of(reader.read(name + ENDING, text)));
        } catch (InvalidScenario notYet) {
            return ScenarioView.of(name, bundled, text, Optional.<Scenario>empty());
        }
    }

    private List<String> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .filter(name -> isName(name) && !NamedScenario.isTaken(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> ownText(String name) {
        Path file = file(name);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= SectionFile.LARGEST
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A name is words joined by hyphens, so that it is never a path.
    private Path file(String name) {
        if (!isName(name)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "A scenario's name is lower-case words and numbers joined by hyphens.",
                    "name",
                    "Maybe cobalt-my-case was meant.");
        }
        return folder.resolve(name + ENDING);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    private static Refusal unknown(String name) {
        try {
            NamedScenario.text(name);
        } catch (InvalidScenario invalid) {
            Finding first = invalid.findings().getFirst();
            return new Refusal(HttpStatus.NOT_FOUND, "There is no scenario of this name.", "scenario", first.maybe());
        }
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "There is no scenario of this name of your own.",
                "scenario",
                "Maybe it is bundled.");
    }
}
