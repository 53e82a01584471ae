package org.orebridge.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Kind;
import org.orebridge.observations.reading.Reading;
import org.orebridge.observations.store.ImportRequest;
import org.orebridge.observations.store.ImportRequest.StatedEdition;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.observed.ImportPage;
import org.orebridge.workbench.observed.Imported;
import org.orebridge.workbench.observed.UserStore;
import org.orebridge.workbench.result.JsonFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds public files to the user's observations, each figure with its source, edition, file and row.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Add public files to your observations: every figure with its source, edition, file and row.",
            "Nothing is overwritten: a later edition stands beside the earlier one. The same file twice changes"
                    + " nothing. Ctrl-C leaves what was there."
        })
final class DataImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "[KIND] FILE",
            description = "Kind of the files, then the files. Kinds: usgs-mcs, baci, comtrade, bgs, wgi,"
                    + " pink-sheet, imf-pcps, trade-map, usgs-facilities,"
                    + " export-controls, stockpile-policy. Without a kind, each file's header tells it.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "Edition of the files where they do not say it, e.g. V202601.")
    private @Nullable String edition;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When that edition came out: a day, month or year, e.g. 2026-02-06.")
    private @Nullable String published;

    @Option(
            names = "--codes",
            paramLabel = "CODE",
            split = ",",
            converter = HsCodeConverter.class,
            description = "Customs codes whose trade is kept besides those of the compilation's forms, e.g. 2836.")
    private List<HsCode> codes = new ArrayList<>();

    @Option(
            names = "--findings",
            paramLabel = "N",
            defaultValue = "5",
            description = "Most findings shown of each severity (default: ${DEFAULT-VALUE}).")
    private int findings;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        boolean isFile = Files.exists(Path.of(words.getFirst()));
        Optional<Kind> kind = isFile ? Optional.empty() : Optional.of(Kind.of(words.getFirst()));
        List<Path> files =
                words.stream().skip(kind.isPresent() ? 1 : 0).map(Path::of).toList();
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No file to import is named.%nMaybe \"orebridge data import %s FILE\" was meant."
                            .formatted(words.getFirst()));
        }
        ObservationStore store = UserStore.in(HomeOption.of(spec.commandLine()));
        SortedSet<HsCode> kept = UserStore.codesInUse(ReferenceDataset.bundled());
        kept.addAll(codes);
        List<Imported> imported = new ArrayList<>();
        for (Path file : files) {
            imported.add(add(store, kind.orElseGet(() -> Reading.kindOf(file)), file, kept));
        }
        if (json.asked()) {
            spec.commandLine().getOut().print(JsonFile.text(new Imported.Files(imported)));
        }
        return ExitCode.OK.code();
    }

    private Imported add(ObservationStore store, Kind kind, Path file, SortedSet<HsCode> kept) {
        ImportRequest request = new ImportRequest(
                file,
                kind,
                kept,
                Optional.ofNullable(edition)
                        .map(name -> new StatedEdition(
                                name, Optional.ofNullable(published).map(StatedEdition::lastDay))));
        Imported added;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            added = Imported.of(store.add(request, new ShownImport(file, progress, language.words())));
        }
        if (!json.asked()) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(ImportPage.of(added, language.words(), findings));
            out.flush();
        }
        return added;
    }
}
