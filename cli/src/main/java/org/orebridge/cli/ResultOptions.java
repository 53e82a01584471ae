package org.orebridge.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/// How what was found is told: in which language, or as JSON.
final class ResultOptions {

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    /// Work that somebody waits for.
    interface Work<R> {
        R answer(ShownProgress progress) throws IOException;
    }

    /// The same where central values are known long before the rest.
    interface DrawnWork<R> {
        /// @param central is given the central values
        R answer(ShownProgress progress, Consumer<R> central) throws IOException;
    }

    Words words() {
        return language.words();
    }

    /// Does the work while its progress is shown, keeps what it finds and tells it.
    ///
    /// @param elsewhere a folder that the user named, instead of the usual one
    <R extends Record> int keep(CommandLine line, Kept<R> kept, Optional<Path> elsewhere, Work<R> work)
            throws IOException {
        R found;
        Path place;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            found = work.answer(progress);
            progress.begin("writing the report", 0);
            place = kept.keep(found, HomeOption.of(line), elsewhere, words());
        }
        return tell(line, found, words -> kept.text(found, place, words));
    }

    /// The same, and central values are kept and told first, so that whoever stops the rest has lost nothing.
    ///
    /// @param added what is told in the end where central values have been told
    <R extends Record> int keepCentralFirst(
            CommandLine line, Kept<R> kept, Kept<R> added, Optional<Path> elsewhere, DrawnWork<R> work)
            throws IOException {
        var told = new AtomicBoolean();
        Consumer<R> first = central -> {
            try {
                Path place = kept.keep(central, HomeOption.of(line), elsewhere, words());
                if (!json.asked()) {
                    tell(line, central, words -> kept.text(central, place, words));
                    line.getOut().flush();
                    told.set(true);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        R found;
        Path place;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            found = work.answer(progress, first);
            progress.begin("writing the report", 0);
            place = kept.keep(found, HomeOption.of(line), elsewhere, words());
        }
        return tell(line, found, words -> (told.get() ? added : kept).text(found, place, words));
    }

    /// Prints what was found as it was asked for.
    int tell(CommandLine line, Record found, Function<Words, String> text) {
        line.getOut().print(json.print(found, () -> text.apply(words())));
        return ExitCode.OK.code();
    }
}
