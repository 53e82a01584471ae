package org.orebridge.importers.materials;

import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// What one place sent another of a material in one year.
///
/// @param material the source's name, e.g. "Rare earths"
/// @param year calendar year
/// @param exporter where it came from
/// @param importer where it went
/// @param quantity net weight, not content of metal
/// @param valueUsd current US dollars
/// @param basis from which records the figure is, in the source's words; empty where it says nothing
/// @param file the file's name
/// @param row its line, the header being line 1
public record MaterialRow(
        String material,
        int year,
        Place exporter,
        Place importer,
        Figure<Mass> quantity,
        Figure<Double> valueUsd,
        String basis,
        String file,
        int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(material, year, exporter, importer);
    }

    @Override
    public List<Object> said() {
        return List.of(quantity, valueUsd);
    }
}
