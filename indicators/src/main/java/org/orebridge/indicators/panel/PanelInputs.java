package org.orebridge.indicators.panel;

/// Trade, production and governance of all countries, in columns.
///
/// A cell is a good in a year, e.g. cobalt in 2024; its number and a country's number make one place:
/// {@link #at}. The arrays are not copied and must not change while they are measured.
///
/// @param cells how many goods times years
/// @param countries how many
/// @param cell of each flow; shape (flows)
/// @param exporter of each flow; shape (flows)
/// @param importer of each flow, never the exporter itself; shape (flows)
/// @param amount of each flow, finite and not below zero, in one unit a cell; shape (flows). Flows of the same cell,
///   exporter and importer add up
/// @param production shape (cells x countries), in the unit of the flows; NaN where it is not known
/// @param politicalRisk g of GeoPolRisk from 0 to 1; shape (cells x countries); NaN where it is not scored
/// @param governance weight on the EU's scale from 0 to 10; shape (cells x countries); NaN where it is not scored
/// @param mitigation (1 - EoL-RIR) x SI_SR of the EU's supply risk; shape (cells)
public record PanelInputs(
        int cells,
        int countries,
        int[] cell,
        int[] exporter,
        int[] importer,
        double[] amount,
        double[] production,
        double[] politicalRisk,
        double[] governance,
        double[] mitigation) {

    public PanelInputs {
        int flows = amount.length;
        if (cell.length != flows || exporter.length != flows || importer.length != flows) {
            throw new IllegalArgumentException(
                    "Columns of one table are equally long, found %d, %d, %d and %d.%nMaybe one was read from another table."
                            .formatted(cell.length, exporter.length, importer.length, flows));
        }
        int places = Math.multiplyExact(cells, countries);
        if (production.length != places
                || politicalRisk.length != places
                || governance.length != places
                || mitigation.length != cells) {
            throw new IllegalArgumentException(
                    "%d cells of %d countries have %d places, found %d, %d, %d and %d cells.%nMaybe a country was added to one table alone."
                            .formatted(
                                    cells,
                                    countries,
                                    places,
                                    production.length,
                                    politicalRisk.length,
                                    governance.length,
                                    mitigation.length));
        }
        for (int flow = 0; flow < flows; flow++) {
            if (!known(cell[flow], cells)
                    || !known(exporter[flow], countries)
                    || !known(importer[flow], countries)
                    || exporter[flow] == importer[flow]
                    || !(amount[flow] >= 0 && amount[flow] <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "Flow %d goes from country %d to %d in cell %d and amounts to %s; there are %d countries and %d cells, and an amount is not below zero.%nMaybe a country buys from itself."
                                .formatted(
                                        flow,
                                        exporter[flow],
                                        importer[flow],
                                        cell[flow],
                                        amount[flow],
                                        countries,
                                        cells));
            }
        }
    }

    private static boolean known(int number, int count) {
        return number >= 0 && number < count;
    }

    /// Where a cell's figure of a country stands.
    public int at(int good, int country) {
        return good * countries + country;
    }
}
