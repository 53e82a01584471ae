package org.orebridge.observations.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;

/// Everything that the imported files say, each figure with its source, edition, file and row.
public final class ObservationStore {

    private final Path folder;
    private final Clock clock;

    /// @param folder of the store; it is made by the first import
    public ObservationStore(Path folder) {
        this(folder, Clock.systemUTC());
    }

    ObservationStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /// Whether nothing was ever imported; costs nothing to ask.
    public boolean isEmpty() {
        return !new Catalogue(folder).exists();
    }

    /// Makes a file part of the store, or says that it is.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not of the kind; the store is as it was
    /// @throws StoreBusy if another import is at work
    public ImportOutcome add(ImportRequest request, ImportProgress progress) {
        try (StoreLock _ = StoreLock.take(folder)) {
            return new FileImport(folder, clock, progress).run(request);
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }

    /// The files that are part of the store, by the time of their import.
    public List<ImportRecord> imports() {
        try {
            return new Catalogue(folder).imports();
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }

    /// What was found in one file, by line.
    public List<Finding> findings(String importId) {
        try {
            return new Catalogue(folder).findings(importId);
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }

    /// How many findings of each severity every import has; one without any is not there.
    public Map<String, Map<Severity, Long>> findingCounts() {
        try {
            return new Catalogue(folder).findingCounts();
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }

    /// How many figures there are of what, by source and edition, in a fixed order.
    public List<Tally> tallies() {
        if (isEmpty()) {
            return List.of();
        }
        try {
            return new Asking(folder).tallies();
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }

    /// What each country imported and exported, by source, year and customs code, in a fixed order.
    public List<TradeTotal> trade(int year) {
        if (isEmpty()) {
            return List.of();
        }
        try {
            return new Asking(folder).trade(year);
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }

    /// The observations that a question is about, in a fixed order.
    public List<KeptObservation> ask(Question question) {
        if (isEmpty()) {
            return List.of();
        }
        try {
            return new Asking(folder).ask(question);
        } catch (SQLException failure) {
            throw new StoreUnreadable(folder, String.valueOf(failure.getMessage()), failure);
        }
    }
}
