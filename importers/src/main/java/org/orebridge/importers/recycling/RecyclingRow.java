package org.orebridge.importers.recycling;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Share;
import org.orebridge.core.Stage;
import org.orebridge.importers.Statement;

/// How much of a material's use in the European Union is met by scrap from used products.
///
/// @param material the source's name
/// @param symbol chemical symbol or formula; empty where the source gives none
/// @param stage at which the European Commission judges the material
/// @param rate end-of-life recycling input rate
/// @param code customs code of the material at that stage
/// @param furtherCodes complementary ones
/// @param description of the code
/// @param reference where the rate is from
/// @param file the file's name
/// @param row its first line, the header being line 1
public record RecyclingRow(
        String material,
        String symbol,
        Optional<Stage> stage,
        Figure<Share> rate,
        Optional<HsCode> code,
        List<HsCode> furtherCodes,
        String description,
        String reference,
        String file,
        int row)
        implements Statement {

    private static final int STUDY = 2023;

    public RecyclingRow {
        furtherCodes = List.copyOf(furtherCodes);
    }

    @Override
    public List<Object> subject() {
        return List.of(material);
    }

    @Override
    public List<Object> said() {
        return List.of(rate, stage, code);
    }

    /// The year of the study.
    @Override
    public int year() {
        return STUDY;
    }
}
