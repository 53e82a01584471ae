package org.orebridge.importers.lists;

import java.nio.file.Path;
import java.util.List;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Line;
import org.orebridge.importers.Place;
import org.orebridge.importers.TableReading;

/// Reads lists of critical minerals and of groups' members.
public final class ListReader {

    private static final TableReading<ListedMineralRow> MINERALS = new TableReading<>(
            Dataset.MINERAL_LISTS, Edition.unstated(Dataset.MINERAL_LISTS.source()), ListReader::mineral);

    private static final TableReading<MembershipRow> GROUPS = new TableReading<>(
            Dataset.COUNTRY_GROUPS, Edition.unstated(Dataset.COUNTRY_GROUPS.source()), ListReader::membership);

    private ListReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<ListedMineralRow> readMinerals(Path file) {
        return MINERALS.read(file);
    }

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<MembershipRow> readGroups(Path file) {
        return GROUPS.read(file);
    }

    private static List<ListedMineralRow> mineral(Line line, Findings findings) {
        return List.of(new ListedMineralRow(
                line.cell("list_id"),
                line.cell("list_name"),
                line.cell("mineral"),
                line.cell("source"),
                findings.file(),
                line.number()));
    }

    private static List<MembershipRow> membership(Line line, Findings findings) {
        Place member = Place.parse(line.cell("iso3"));
        if (member instanceof Place.Elsewhere) {
            findings.note(line.number(), "\"%s\" is no country".formatted(line.cell("iso3")), "kept by its name");
        }
        return List.of(new MembershipRow(
                line.cell("group_id"),
                line.cell("group_name"),
                member,
                line.cell("member_since"),
                line.cell("source"),
                line.cell("note"),
                findings.file(),
                line.number()));
    }
}
