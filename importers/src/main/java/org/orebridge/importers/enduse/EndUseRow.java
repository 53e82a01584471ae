package org.orebridge.importers.enduse;

import java.util.List;
import org.orebridge.core.Figure;
import org.orebridge.core.Share;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// What share of a mineral's use one purpose had in one place and year.
///
/// @param mineral the source's name
/// @param place whose use
/// @param year calendar year
/// @param use the purpose, in the source's words
/// @param share of the whole
/// @param basis what the whole is, e.g. `consumption, estimated`
/// @param url where it can be read
/// @param note what else is said
/// @param file the file's name
/// @param row its line, the header being line 1
public record EndUseRow(
        String mineral,
        Place place,
        int year,
        String use,
        Figure<Share> share,
        String basis,
        String url,
        String note,
        String file,
        int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(mineral, place, year, use);
    }

    @Override
    public List<Object> said() {
        return List.of(share, basis);
    }
}
