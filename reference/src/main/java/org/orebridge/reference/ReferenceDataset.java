package org.orebridge.reference;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.NearestWord;

/// The project's own compilation: figures of every mineral, class parameters and sources.
///
/// @param minerals what is held of each mineral that has a market, by its identity
/// @param indicators what is held of each mineral of which public figures do not make a market, by its identity
/// @param parameters class values with ranges
/// @param sources publications by id
public record ReferenceDataset(
        SortedMap<String, MineralReference> minerals,
        SortedMap<String, MineralReference> indicators,
        Parameters parameters,
        SortedMap<String, SourceRow> sources) {

    public ReferenceDataset {
        minerals = Collections.unmodifiableSortedMap(new TreeMap<>(minerals));
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /// A dataset all of whose minerals have a market.
    public ReferenceDataset(
            SortedMap<String, MineralReference> minerals, Parameters parameters, SortedMap<String, SourceRow> sources) {
        this(minerals, new TreeMap<>(), parameters, sources);
    }

    /// The dataset inside this release, which is read once: it cannot change while the program runs.
    public static ReferenceDataset bundled() {
        return Bundled.DATASET;
    }

    private static final class Bundled {

        static final ReferenceDataset DATASET = new TableReader(Tables.bundled()).read();
    }

    /// The table of class values inside this release, as it is written.
    public static String parametersText() {
        return Tables.bundled().text("parameters.csv");
    }

    /// A dataset in a folder of the same layout as the bundled one.
    public static ReferenceDataset read(Path folder) {
        return new TableReader(Tables.in(folder)).read();
    }

    /// One mineral that has a market; an unknown one is refused with the nearest known one, and one of which there are
    /// indicators alone is refused as such.
    public MineralReference mineral(String mineral) {
        MineralReference found = minerals.get(mineral);
        if (found == null && indicators.containsKey(mineral)) {
            throw new IllegalArgumentException(
                    "Of %s there are indicators only (production, reserves, prices), no market.%nMaybe one of %s was meant."
                            .formatted(mineral, minerals.keySet()));
        }
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no mineral \"%s\" in the reference dataset.%nMaybe \"%s\" was meant."
                            .formatted(
                                    mineral,
                                    NearestWord.among(minerals.keySet(), mineral)
                                            .orElse("nothing")));
        }
        return found;
    }

    /// One source; an unknown one is refused with the nearest known one.
    public SourceRow source(String id) {
        SourceRow found = sources.get(id);
        if (found == null) {
            throw new IllegalArgumentException("There is no source \"%s\".%nMaybe \"%s\" was meant."
                    .formatted(id, NearestWord.among(sources.keySet(), id).orElse("nothing")));
        }
        return found;
    }

    /// The same dataset with other parameters, as for a user's choice or a draw.
    public ReferenceDataset withParameters(Parameters other) {
        return new ReferenceDataset(minerals, indicators, other, sources);
    }
}
