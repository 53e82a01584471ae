package org.orebridge.importers.facilities;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// What one facility could make of one commodity in a year, and whose it is.
///
/// @param id the source's number of the facility; several commodities share one
/// @param name the source's name
/// @param place country in which it stands
/// @param kind e.g. `Mines and Quarries`, `Mineral Processing Plants`
/// @param commodity e.g. `Copper`, `Iron and steel`
/// @param form what is made, in the source's words: `Ore, cobalt content`, `Refined`; empty where it does not say
/// @param capacity t a year on that basis, where it is a mass
/// @param isCounted whether the capacity is this row's own, and not one that stands at an earlier row too
/// @param sharedWith numbers of the facilities that have the capacity together with this one
/// @param capacityAsFound number and unit as the source writes them
/// @param status e.g. `Assumed Active`, `C&M` (care and maintenance), `Suspended`
/// @param operator who runs it; empty where the source does not say
/// @param owners in the source's order
/// @param latitude degrees north
/// @param longitude degrees east
/// @param year of the information; 0 where the source does not say
/// @param file the file's name
/// @param row number of the record
public record FacilityRow(
        String id,
        String name,
        Place place,
        String kind,
        String commodity,
        String form,
        Figure<Mass> capacity,
        boolean isCounted,
        List<String> sharedWith,
        String capacityAsFound,
        String status,
        String operator,
        List<Owner> owners,
        Optional<Double> latitude,
        Optional<Double> longitude,
        int year,
        String file,
        int row)
        implements Statement {

    public FacilityRow {
        sharedWith = List.copyOf(sharedWith);
        owners = List.copyOf(owners);
    }

    /// Plants of one owner may have several lines for one commodity; only what agrees in all is said twice.
    @Override
    public List<Object> subject() {
        return List.of(id, name, commodity, form, operator, status, capacityAsFound);
    }

    @Override
    public List<Object> said() {
        return List.of(capacity, owners);
    }
}
