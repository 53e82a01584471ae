package org.orebridge.importers.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;

class ListReaderTest {

    @Test
    void theListsOfJapanAndKoreaAreWhole() {
        Imported<ListedMineralRow> imported = ListReader.readMinerals(TestFile.real("facts/mineral_lists.csv"));
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.rows().stream()
                        .collect(Collectors.groupingBy(ListedMineralRow::list, Collectors.counting())))
                .containsEntry("JP-34", 34L)
                .containsEntry("KR-33", 33L);
    }

    @Test
    void membersOfGroupsAreCountries() {
        Imported<MembershipRow> imported = ListReader.readGroups(TestFile.real("facts/country_groups.csv"));
        assertThat(imported.rows()).hasSize(48);
        assertThat(imported.rows().stream().filter(row -> row.group().equals("EU27")))
                .hasSize(27);
    }
}
