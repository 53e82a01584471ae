package org.orebridge.server.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.serving.ServingTerms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What studies found, from here or from the command line, each in a folder of its own.
@Component
class KeptStudies {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,200}");

    private final Path home;

    KeptStudies(ServingTerms terms) {
        this.home = terms.home();
    }

    /// All of a kind, the newest first.
    List<KeptStudy> list(StudyKind<?> kind) {
        Path folder = home.resolve(kind.folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(place -> Files.isRegularFile(place.resolve(kind.file())))
                    .map(place -> kept(kind, place))
                    .sorted(Comparator.comparing(KeptStudy::finished).reversed().thenComparing(KeptStudy::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptStudy kept(StudyKind<?> kind, Path place) {
        try {
            return new KeptStudy(
                    kind.name(),
                    String.valueOf(place.getFileName()),
                    Files.getLastModifiedTime(place.resolve(kind.file())).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of one result; ids are words, so that they are never a path.
    Path file(StudyKind<?> kind, String id) {
        Path file = home.resolve(kind.folder())
                .resolve(ID.matcher(id).matches() ? id : "none")
                .resolve(kind.file());
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    HttpStatus.NOT_FOUND,
                    "Nothing of this id is kept.",
                    "id",
                    "Maybe it was made under another --home; /api/v1/studies/%s lists all.".formatted(kind.name()));
        }
        return file;
    }

    /// @param study its kind
    /// @param id within the kind
    /// @param finished when it was written
    public record KeptStudy(String study, String id, Instant finished) {}
}
