package org.orebridge.workbench.observed;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.HsCode;
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
        dataset.minerals().values().forEach(mineral -> codes.addAll(codes(mineral)));
        return codes;
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
