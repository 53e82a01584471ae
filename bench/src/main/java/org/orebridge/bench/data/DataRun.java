package org.orebridge.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.orebridge.bench.WorkFolder;
import org.orebridge.bench.market.Machine;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Kind;
import org.orebridge.observations.store.ImportOutcome;
import org.orebridge.observations.store.ImportProgress;
import org.orebridge.observations.store.ImportRequest;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.benchmark.DataTerms;
import org.orebridge.workbench.observed.NationalTrade;
import org.orebridge.workbench.observed.UserStore;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Imports a generated year of trade, beside DuckDB's own means, in a folder that is gone afterwards.
public final class DataRun {

    private static final double MEGA = 1e6;

    private final DataTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;
    private final ReferenceDataset dataset = ReferenceDataset.bundled();

    public DataRun(DataTerms terms, Consumer<String> lines, Progress progress) {
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    public void run() {
        try (WorkFolder folder = WorkFolder.open()) {
            tell(measured(folder.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB did not do what it does by itself.", e);
        }
    }

    /// Ours first, so that the most memory until then is ours.
    private DataRates measured(Path place) throws IOException, SQLException {
        SortedSet<HsCode> codes = UserStore.codesInUse(dataset);
        Path csv = place.resolve("BACI_HS17_Y2024_V202601.csv");
        progress.begin("making a year of trade", 0);
        new GeneratedTrade(codes, terms.seed()).write(csv, terms.rows());
        progress.begin("importing it", 0);
        AtomicLong kept = new AtomicLong();
        ProcessSpent ours = ProcessSpent.on(() -> kept.set(imported(place.resolve("observations"), csv, codes)));
        progress.begin("reading it by DuckDB's own means", 0);
        ProcessSpent rival = ProcessSpent.on(() -> OwnMeans.run(csv, place.resolve("all.parquet")));
        return new DataRates(
                terms.rows(),
                Files.size(csv) / MEGA,
                kept.get(),
                dataset.minerals().size() + dataset.indicators().size(),
                ours.wallSeconds(),
                ours.cpuSeconds(),
                rival.wallSeconds(),
                rival.cpuSeconds(),
                ours.wallSeconds() / rival.wallSeconds(),
                ours.cpuSeconds() / rival.cpuSeconds(),
                ours.peakMegabytes());
    }

    /// @return figures kept
    private long imported(Path folder, Path csv, SortedSet<HsCode> codes) {
        ObservationStore store = new ObservationStore(folder);
        ImportRequest request = new ImportRequest(csv, Kind.BACI, codes, Optional.empty());
        ImportOutcome outcome = store.add(request, ImportProgress.SILENT);
        NationalTrade networks = NationalTrade.of(dataset, store, 2024);
        if (!(outcome instanceof ImportOutcome.Added added)
                || networks.byMineral().isEmpty()) {
            throw new IllegalStateException("The generated year was not imported: " + outcome);
        }
        return added.record().observations();
    }

    private void tell(DataRates rates) {
        if (terms.json()) {
            lines.accept(JsonFile.text(rates));
        } else {
            lines.accept(Machine.line());
            rates.lines().forEach(lines);
        }
    }
}
