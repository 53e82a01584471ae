package org.orebridge.workbench.observed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.HsCode;
import org.orebridge.core.NearestWord;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;

/// The user's observation store, asked in terms of the minerals of the compilation.
public final class UserStore {

    private UserStore() {}

    /// @param home the user's folder
    public static ObservationStore in(Path home) {
        return new ObservationStore(home.resolve("observations"));
    }

    /// The customs codes under which the forms of all minerals are traded: the rows of a trade file that are kept.
    public static SortedSet<HsCode> codesInUse(ReferenceDataset dataset) {
        SortedSet<HsCode> codes = new TreeSet<>();
        minerals(dataset).values().forEach(mineral -> codes.addAll(codes(mineral)));
        return codes;
    }

    /// All minerals of the compilation, those of which there are indicators alone too.
    static SortedMap<String, MineralReference> minerals(ReferenceDataset dataset) {
        SortedMap<String, MineralReference> minerals = new TreeMap<>(dataset.minerals());
        minerals.putAll(dataset.indicators());
        return minerals;
    }

    /// One mineral of the compilation, one with indicators alone too; an unknown one is refused with the nearest known
    /// one.
    public static MineralReference mineral(ReferenceDataset dataset, String mineral) {
        SortedMap<String, MineralReference> all = minerals(dataset);
        return Optional.ofNullable(all.get(mineral))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no mineral \"%s\" in the reference dataset.%nMaybe \"%s\" was meant."
                                .formatted(
                                        mineral,
                                        NearestWord.among(all.keySet(), mineral).orElse("nothing"))));
    }

    /// The customs codes of one mineral's forms.
    public static SortedSet<HsCode> codes(MineralReference mineral) {
        return new TreeSet<>(mineral.forms().stream()
                .map(form -> form.hsCodes())
                .flatMap(List::stream)
                .map(HsCode::of)
                .toList());
    }
}
