package org.orebridge.server.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.Check;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.ResultFiles;
import org.orebridge.workbench.study.KeptRuns;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The answers that were kept, from here or from the command line; a whole one is never changed.
@Component
public class AnswerFolder {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,200}");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]{1,60}\\.(json|csv|html|txt|svg)");

    private static final String CHECK = "check.json";

    private final KeptRuns kept;
    private final Path runs;

    AnswerFolder(KeptRuns kept, org.orebridge.workbench.serving.ServingTerms terms) {
        this.kept = kept;
        this.runs = terms.home().resolve("runs");
    }

    /// Keeps an answer, unless the same bytes are kept already.
    public void keep(Answer answer) throws IOException {
        Path file = kept.place(answer).resolve(ResultFiles.ANSWER);
        if (!Files.isRegularFile(file) || !Files.readString(file).equals(JsonFile.write(answer))) {
            kept.keep(answer);
        }
    }

    /// Keeps the central answer where there is no answer yet, so that it never takes the place of a whole one.
    public void keepCentral(Answer central) throws IOException {
        if (!Files.isRegularFile(kept.place(central).resolve(ResultFiles.ANSWER))) {
            kept.keep(central);
        }
    }

    /// Keeps what a second solver said beside the answer that it was asked about.
    public void keep(Check check) throws IOException {
        AtomicFile.write(folder(check.run()).resolve(CHECK), JsonFile.text(check));
    }

    /// What a second solver said of an answer; none where nobody asked it.
    Optional<Check> check(String id) throws IOException {
        Path file = folder(id).resolve(CHECK);
        return Files.isRegularFile(file)
                ? Optional.of(JsonFile.read(Files.readString(file), Check.class, "a second opinion"))
                : Optional.empty();
    }

    /// The bytes of an answer as text.
    public String json(String id) throws IOException {
        return Files.readString(file(id, ResultFiles.ANSWER));
    }

    List<KeptRuns.KeptRun> list() {
        try {
            return kept.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Names of the files of an answer, in order.
    List<String> files(String id) {
        Path folder = folder(id);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> FILE.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One file of an answer; ids and names are words, so that they are never a path.
    Path file(String id, String name) {
        Path file = FILE.matcher(name).matches() ? folder(id).resolve(name) : Path.of("");
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    HttpStatus.NOT_FOUND,
                    "The answer has no file of this name.",
                    "name",
                    "Maybe one of %s was meant.".formatted(String.join(", ", files(id))));
        }
        return file;
    }

    private Path folder(String id) {
        Path folder = ID.matcher(id).matches() ? runs.resolve(id) : runs.resolve("none");
        if (!Files.isRegularFile(folder.resolve(ResultFiles.ANSWER))) {
            throw new Refusal(
                    HttpStatus.NOT_FOUND,
                    "There is no answer of this id.",
                    "id",
                    "Maybe it was made under another --home; /api/v1/answers lists all.");
        }
        return folder;
    }
}
