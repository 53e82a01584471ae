package org.orebridge.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.importers.bgs.BgsReader;
import org.orebridge.importers.usgs.UsgsReader;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "usgs-mcs/MCS2026_Commodities_Data.csv, USGS_2026",
        "usgs-mcs/MCS2025_World_Data.csv, USGS_2025",
        "usgs-mcs/MCS2026_T4_Country_Export_Control.csv, CONTROL_REGISTER",
        "usgs-facilities/AFR_Mineral_Facilities.geojson, FACILITIES",
        "usgs-facilities/INDOPAC_Mineral_facilities.geojson, FACILITIES",
        "baci/baci_hs17_2024_32codes.csv, BACI_HS6",
        "baci/baci_hs22_16hs4_top200_2022_2024.csv, BACI_HS4",
        "comtrade/comtrade_raw_2024.csv.gz, COMTRADE_SHORT",
        "comtrade/esomin_raw-comtrade-lithium_c-2025.json, COMTRADE",
        "trademap/trademap_hs6_long.csv, TRADE_MAP",
        "bgs/BGS_copper_production.csv, BGS",
        "wmd/world_mining_data_2018_2022.csv, WMD",
        "wgi/wgi_pv_1996_2023.csv, WGI_ONE",
        "wgi/wgidataset_1996_2023.xlsx, WGI",
        "prices/CMO-Historical-Data-Monthly_2026-06-02.xlsx, PINK_SHEET",
        "prices/pinksheet_metals_monthly.csv, PINK_SHEET",
        "prices/imf_pcps_metals_monthly.csv, IMF_WIDE",
        "prices/imf_crm_prices_monthly.csv, IMF_LONG",
        "policy/export_control_events_curated.csv, CONTROL_EVENTS",
        "facts/stockpile_facts.csv, STOCKPILE_FACTS",
        "facts/mineral_lists.csv, MINERAL_LISTS",
        "facts/country_groups.csv, COUNTRY_GROUPS",
        "facts/end_use_shares_usgs_mcs2026.csv, END_USES",
        "facts/eol_rir_stage_hs6_65_materials.csv, RECYCLING",
        "facts/iea_mining_refining_2024.json, IEA",
        "codes/country_codes_V202601.csv, BACI_COUNTRIES",
        "codes/one_product_codes_hs17_V202201.csv, BACI_PRODUCTS"
    })
    void everyRealFileIsKnownByWhatIsInIt(String name, Dataset kind) {
        assertThat(FileKind.detect(TestFile.real(name), "anything")).contains(kind);
    }

    @Test
    void aRenamedColumnIsNamedWithWhatItIsCalledNow(@TempDir Path folder) throws Exception {
        String text = Files.readString(TestFile.of("usgs/usgs-2025.csv"), StandardCharsets.UTF_8);
        Path renamed = Files.writeString(folder.resolve("renamed.csv"), text.replace("UNIT_MEAS", "UNIT_MEASURE"));
        assertThatThrownBy(() -> UsgsReader.read(renamed))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("Maybe the layout has changed: \"UNIT_MEAS\" is called \"UNIT_MEASURE\"");
    }

    @Test
    void anotherEditionIsSaidToBeOne(@TempDir Path folder) throws Exception {
        String text = Files.readString(TestFile.of("usgs/usgs-2025.csv"), StandardCharsets.UTF_8);
        Path older = Files.writeString(
                folder.resolve("MCS2024.csv"),
                text.replace("PROD_2023", "PROD_2022").replace("PROD_EST_ 2024", "PROD_EST_ 2023"));
        assertThatThrownBy(() -> UsgsReader.read(older)).hasMessageContaining("it is another edition of");
    }

    @Test
    void anotherSeparatorIsSaidToBeOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("baci.csv"), "t;i;j;k;v;q\n2024;4;8;010121;1,5;2\n");
        assertThatThrownBy(() -> BgsReader.read(file))
                .hasMessageContaining("another separator than the comma, and with decimal commas");
    }

    @Test
    void textInUtf16IsNamed(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("baci.csv"), "\ufefft,i,j,k,v,q\n".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> BgsReader.read(file)).hasMessageContaining("is text in UTF-16");
    }
}
