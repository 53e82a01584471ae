package org.orebridge.workbench.cooperation.plan;

import java.util.List;
import org.orebridge.workbench.scenario.Encumbrance;

/// What a party holds, as its own file says: nobody else's business, so it says nothing of itself.
public final class Holding {

    private final String party;
    private final String mineral;
    private final List<Lot> lots;

    /// @param level t
    /// @param rate most that can be released in a month, t
    /// @param floor t that must be kept
    /// @param worth USD/t that a tonne kept at the end is worth to its owner
    /// @param firstMonth first usable month, 1 = first month of the shock
    /// @param threshold USD/t below which nothing is released; 0 = none
    /// @param abroad whether it may go to partners at all
    /// @param origin country that it comes from; empty = unknown
    record Lot(
            Place place,
            double level,
            double rate,
            double floor,
            double worth,
            int firstMonth,
            double threshold,
            boolean abroad,
            String origin,
            Encumbrance encumbrance) {

        /// Whether every partner may have of it.
        boolean opensTo(List<String> partners) {
            return abroad
                    && (encumbrance != Encumbrance.NO_THIRD_COUNTRIES
                            || partners.stream().allMatch(origin::equals));
        }

        @Override
        public String toString() {
            return "a lot";
        }
    }

    Holding(String party, String mineral, List<Lot> lots) {
        this.party = party;
        this.mineral = mineral;
        this.lots = List.copyOf(lots);
    }

    /// Whose it is, by country code or group id.
    public String party() {
        return party;
    }

    String mineral() {
        return mineral;
    }

    List<Lot> lots() {
        return lots;
    }

    /// Says nothing but whose it is.
    @Override
    public String toString() {
        return "the holding of " + party;
    }
}
