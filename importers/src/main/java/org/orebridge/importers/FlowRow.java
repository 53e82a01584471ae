package org.orebridge.importers;

import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;

/// What one place sent another under one customs code in one year.
///
/// @param year calendar year
/// @param code of the Harmonized System, in the revision of the dataset
/// @param exporter where it came from
/// @param importer where it went
/// @param quantity gross weight of the goods in t, not their content of metal
/// @param valueUsd current US dollars, as the dataset values it (BACI: free on board)
/// @param report whose word it is
/// @param file the file's name
/// @param row its line, the header being line 1
public record FlowRow(
        int year,
        HsCode code,
        Place exporter,
        Place importer,
        Figure<Mass> quantity,
        Figure<Double> valueUsd,
        Report report,
        String file,
        int row)
        implements Statement {

    /// A source that gives quantity and value on lines of their own says two things, not one thing twice.
    @Override
    public List<Object> subject() {
        return List.of(
                year,
                code,
                exporter,
                importer,
                report,
                quantity.known().isPresent(),
                valueUsd.known().isPresent());
    }

    @Override
    public List<Object> said() {
        return List.of(quantity, valueUsd);
    }

    /// Whose word a flow is.
    public enum Report {
        /// The exporting country's customs.
        EXPORTER,
        /// The importing country's customs.
        IMPORTER,
        /// Both reports made one by the compiler of the dataset, as in BACI.
        RECONCILED
    }
}
