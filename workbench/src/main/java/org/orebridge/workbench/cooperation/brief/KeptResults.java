package org.orebridge.workbench.cooperation.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Unread;
import org.orebridge.workbench.result.JsonFile;

/// The kept results of one study.
///
/// @param topic what they say something about
/// @param folder of all of them
/// @param file of each, in a folder of its own
record KeptResults<R extends Record>(Topic topic, Path folder, String file, Class<R> type) {

    /// The newest that suits.
    ///
    /// @param unread is given what could not be read on the way to it
    Optional<Finding<R>> newest(Predicate<R> suits, List<Unread> unread) throws IOException {
        for (Path place : places()) {
            try {
                R found = JsonFile.read(Files.readString(place.resolve(file)), type, "a kept result");
                if (suits.test(found)) {
                    return Optional.of(new Finding<>(found, place, finished(place)));
                }
            } catch (IllegalArgumentException other) {
                unread.add(new Unread(topic, name(place), String.valueOf(other.getMessage())));
            }
        }
        return Optional.empty();
    }

    /// e.g. `swaps/stop-nickel-9af7af66`.
    String name(Path place) {
        return "%s/%s".formatted(folder.getFileName(), place.getFileName());
    }

    /// The newest first.
    private List<Path> places() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            var found = new ArrayList<>(places.filter(place -> Files.isRegularFile(place.resolve(file)))
                    .toList());
            found.sort(Comparator.comparing(this::finished).reversed().thenComparing(Path::getFileName));
            return found;
        }
    }

    private Instant finished(Path place) {
        try {
            return Files.getLastModifiedTime(place.resolve(file)).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
