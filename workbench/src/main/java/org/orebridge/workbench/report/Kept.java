package org.orebridge.workbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// How the answers to one kind of question are kept, each in a folder of its own under the user's home, as runs are.
///
/// @param folder of all of the kind, under the home
/// @param json file of the figures
/// @param page file to read
/// @param name of an answer's own folder: the same question has the same
/// @param written what the page holds
/// @param told what a terminal shows
public record Kept<R extends Record>(
        String folder,
        String json,
        String page,
        Function<R, String> name,
        BiFunction<R, Words, String> written,
        BiFunction<R, Words, String> told) {

    /// Writes the figures and the page; the same question again takes the place of the one before.
    ///
    /// @param home the user's folder
    /// @param elsewhere a folder that the user named, instead of the usual one
    /// @return the folder
    public Path keep(R found, Path home, Optional<Path> elsewhere, Words words) throws IOException {
        Path place = elsewhere.orElse(home.resolve(folder).resolve(name.apply(found)));
        AtomicFile.write(place.resolve(page), written.apply(found, words));
        AtomicFile.write(place.resolve(json), JsonFile.text(found));
        return place;
    }

    /// Text for a terminal that ends with where the rest is.
    ///
    /// @param place where figures and page were written
    public String text(R found, Path place, Words words) {
        return String.join("\n", List.of(told.apply(found, words), words.of("kept.place", place.toString()), ""));
    }
}
