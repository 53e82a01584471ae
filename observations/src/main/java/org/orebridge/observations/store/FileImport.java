package org.orebridge.observations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.Finding;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Intake;
import org.orebridge.observations.reading.Reading;

/// One file on its way into the store.
final class FileImport {

    private static final int ID_DIGITS = 12;

    private final Path folder;
    private final Clock clock;
    private final ImportProgress progress;
    private final Catalogue catalogue;

    FileImport(Path folder, Clock clock, ImportProgress progress) {
        this.folder = folder;
        this.clock = clock;
        this.progress = progress;
        this.catalogue = new Catalogue(folder);
    }

    /// The caller holds the store's lock.
    ImportOutcome run(ImportRequest request) throws SQLException {
        progress.begin(Step.LOOKING);
        FileStamp stamp = FileStamp.of(request.file());
        List<ImportRecord> earlier = catalogue.imports();
        List<ImportRecord> known = earlier.stream()
                .filter(other -> other.sha256().equals(stamp.sha256()))
                .toList();
        SortedSet<HsCode> codes = missing(request, known);
        if (!known.isEmpty() && codes.isEmpty()) {
            return new ImportOutcome.KnownAlready(known.getFirst());
        }
        sweep(earlier);
        progress.begin(Step.READING);
        String digits = stamp.sha256().substring(0, ID_DIGITS);
        String id = "%s-%s%s".formatted(request.kind(), digits, known.isEmpty() ? "" : "-" + (known.size() + 1));
        try (Staging staging = new Staging(folder.resolve("spill"), id)) {
            Reading reading = new Reading(codes, (done, total) -> progress.read(staging.taken(), total - done));
            Intake intake = staging.take(figures -> reading.read(request.file(), request.kind(), figures));
            return add(request, codes, stamp, id, intake, staging, earlier);
        }
    }

    /// The codes whose rows are not in the store yet; a file that is there with all its rows misses none.
    private static SortedSet<HsCode> missing(ImportRequest request, List<ImportRecord> known) {
        SortedSet<HsCode> codes = new TreeSet<>();
        boolean isWhole = known.stream().anyMatch(other -> other.codes().isEmpty());
        if (request.kind().holdsAllGoods() && !isWhole) {
            codes.addAll(request.codes());
            known.forEach(other -> codes.removeAll(other.codes()));
        }
        return codes;
    }

    private ImportOutcome add(
            ImportRequest request,
            SortedSet<HsCode> codes,
            FileStamp stamp,
            String id,
            Intake intake,
            Staging staging,
            List<ImportRecord> earlier)
            throws SQLException {
        progress.begin(Step.COMPARING);
        Edition edition =
                request.edition().map(stated -> stated.of(intake.edition())).orElse(intake.edition());
        String name = request.file().getFileName().toString();
        Comparison comparison = new Comparison(staging, name);
        comparison.run(ofEdition(earlier, edition));
        ImportRecord record = new ImportRecord(
                id,
                request.kind().word(),
                edition,
                clock.instant(),
                name,
                stamp.sha256(),
                stamp.bytes(),
                intake.lines(),
                staging.count("SELECT count(*) FROM staged"),
                comparison.repeated(),
                codes);
        List<Finding> findings = findings(intake, comparison, edition, name);
        place(staging, id);
        progress.begin(Step.LISTING);
        catalogue.list(record, findings);
        progress.begin(Step.DONE);
        return new ImportOutcome.Added(record, findings);
    }

    /// Written beside, forced to the disk and renamed in one step: a name ending in `.parquet` is a whole file.
    private void place(Staging staging, String id) throws SQLException {
        progress.begin(Step.WRITING);
        Path whole = parquet(id);
        Path part = whole.resolveSibling(id + ".part");
        try {
            Files.createDirectories(whole.getParent());
            part.toFile().deleteOnExit();
            staging.write(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.begin(Step.PLACED);
    }

    private List<Path> ofEdition(List<ImportRecord> earlier, Edition edition) {
        return earlier.stream()
                .filter(other -> other.edition().source().equals(edition.source())
                        && other.edition().name().equals(edition.name()))
                .map(other -> parquet(other.id()))
                .toList();
    }

    /// Removes what an import left that came to no end, which nobody sees: files that no transaction listed.
    private void sweep(List<ImportRecord> listed) {
        Path files = folder.resolve("parquet");
        if (!Files.isDirectory(files)) {
            return;
        }
        List<Path> known = listed.stream().map(i -> parquet(i.id())).toList();
        try (Stream<Path> found = Files.list(files)) {
            for (Path file : found.filter(f -> isOurs(f) && !known.contains(f)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches(".*-[0-9a-f]{12}(-\\d+)?\\.(parquet|part)");
    }

    private Path parquet(String id) {
        return folder.resolve("parquet").resolve(id + ".parquet");
    }

    private static List<Finding> findings(Intake file, Comparison comparison, Edition edition, String name) {
        List<Finding> findings = new ArrayList<>(file.findings());
        findings.addAll(comparison.findings());
        if (edition.published().isEmpty()) {
            findings.add(Finding.warning(
                    name,
                    0,
                    "neither file nor user says when edition \"%s\" came out".formatted(edition.name()),
                    "its figures count as known from the day of their import"));
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        return findings;
    }
}
