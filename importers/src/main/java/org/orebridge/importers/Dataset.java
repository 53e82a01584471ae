package org.orebridge.importers;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A kind of file that the importers know, told from others by the columns of its header.
public enum Dataset {
    USGS_2026(
            "the data release of USGS Mineral Commodity Summaries 2026",
            "usgs-mcs-2026",
            "MCS chapter",
            "Commodity",
            "Country",
            "Statistics",
            "Statistics_detail",
            "Unit",
            "Year",
            "Value",
            "Notes",
            "Other notes"),
    USGS_2025(
            "the world data of USGS Mineral Commodity Summaries 2025",
            "usgs-mcs-2025",
            "COMMODITY",
            "COUNTRY",
            "TYPE",
            "UNIT_MEAS",
            "PROD_2023",
            "PROD_EST_ 2024",
            "PROD_NOTES",
            "CAP_2023",
            "CAP_EST_ 2024",
            "CAP_NOTES",
            "RESERVES_2024",
            "RESERVE_NOTES"),
    USGS_2026_CRITICAL(
            "the table of critical minerals of USGS Mineral Commodity Summaries 2026",
            "usgs-mcs-2026",
            "Year",
            "Units",
            "Critical_mineral",
            "Primary_prod",
            "Secondary_prod",
            "Prod_notes",
            "Apparent_Consumption",
            "Consumption_Notes",
            "Net_Import_Reliance",
            "Import_source_notes",
            "Leading_source_country",
            "Leading_country_prod",
            "Leading_source_precent_world",
            "World_total_prod",
            "World_prod_notes"),
    BACI_YEAR("a year file of CEPII BACI", "cepii-baci", "t", "i", "j", "k", "v", "q"),
    BACI_HS6(
            "an extract of CEPII BACI by HS6 code",
            "cepii-baci",
            "year",
            "exporter",
            "importer",
            "hs6",
            "value_kusd",
            "qty_t"),
    BACI_HS4(
            "an extract of CEPII BACI by HS4 code",
            "cepii-baci",
            "year",
            "hs4",
            "exporter",
            "importer",
            "value_usd",
            "tonnes"),
    BACI_MATERIALS(
            "a table of trade by material from CEPII BACI",
            "cepii-baci",
            "year",
            "material",
            "exporter_iso2",
            "importer_iso2",
            "value_usd",
            "source"),
    BACI_COUNTRIES("CEPII BACI's table of country codes", "cepii-baci", "country_code", "country_name", "country_iso3"),
    BACI_PRODUCTS("CEPII BACI's table of product codes", "cepii-baci", "code", "description"),
    BGS(
            "a production table of BGS World Mineral Statistics",
            "bgs-wms",
            "country_trans",
            "country_iso3_code",
            "bgs_commodity_trans",
            "bgs_sub_commodity_trans",
            "erml_sub_commodity",
            "units",
            "year",
            "quantity",
            "sdmx_code",
            "concat_figure_notes_code",
            "concat_figure_notes_text",
            "concat_table_notes_text",
            "bgs_statistic_type_trans",
            "yearbook_table_trans"),
    TRADE_MAP(
            "a long table of ITC Trade Map",
            "itc-trademap",
            "hs",
            "flow",
            "reporter",
            "mirror",
            "partner",
            "year",
            "measure",
            "value",
            "unit"),
    PINK_SHEET("the World Bank's monthly commodity prices", "world-bank-pink-sheet", "month", "Copper ($/mt)"),
    IMF_WIDE("the IMF's primary commodity prices, one column a series", "imf-pcps", "month", "PCOPP"),
    IMF_LONG("the IMF's critical mineral prices", "imf-pcps", "mineral", "date", "data_transformation", "obs_value"),
    COMTRADE_SHORT(
            "a table of UN Comtrade by reporter and partner",
            "un-comtrade",
            "reporter",
            "partner",
            "cmd",
            "flow",
            "value",
            "netwgt"),
    COMTRADE_MATERIALS(
            "a table of the largest flows by material from UN Comtrade",
            "un-comtrade",
            "mineral",
            "year",
            "importer_iso",
            "exporter_iso",
            "trade_value_usd",
            "net_weight_kg"),
    COMTRADE(
            "an answer of UN Comtrade",
            "un-comtrade",
            "refYear",
            "reporterCode",
            "flowCode",
            "partnerCode",
            "partner2Code",
            "cmdCode",
            "customsCode",
            "motCode",
            "netWgt",
            "primaryValue"),
    FACILITIES(
            "a map of mineral facilities of USGS",
            "usgs-facilities",
            "properties.FeatureUID",
            "properties.Country",
            "properties.FeatureNam",
            "properties.FeatureTyp",
            "properties.DsgAttr01",
            "properties.DsgAttr02",
            "properties.DsgAttr06",
            "properties.DsgAttr07",
            "properties.DsgAttr08",
            "properties.LocOpStat",
            "properties.OperateNam",
            "properties.OwnerName1"),
    CONTROL_EVENTS(
            "a table of dated controls on exports",
            "export-controls-dated",
            "announced",
            "effective",
            "imposing_iso3",
            "materials",
            "measure",
            "hs_hint",
            "detail",
            "target",
            "source",
            "check"),
    CONTROL_REGISTER(
            "the register of export controls of USGS Mineral Commodity Summaries 2026",
            "usgs-mcs-2026-controls",
            "Country",
            "Control_Type",
            "Commodity_Year",
            "Data_source",
            "Notes"),
    STOCKPILE_FACTS(
            "a table of facts about stockpiles",
            "stockpile-facts",
            "fact_id",
            "jurisdiction",
            "programme",
            "agency",
            "item",
            "metric",
            "value",
            "unit",
            "as_of",
            "source_title",
            "source_url",
            "note"),
    MINERAL_LISTS("a table of lists of minerals", "mineral-lists", "list_id", "list_name", "mineral", "source"),
    COUNTRY_GROUPS(
            "a table of groups of countries",
            "country-groups",
            "group_id",
            "group_name",
            "iso3",
            "member_since",
            "source",
            "note"),
    END_USES(
            "a table of end-use shares",
            "end-use-shares",
            "mineral",
            "geography",
            "year",
            "end_use",
            "share_pct",
            "share_basis",
            "source_url",
            "note"),
    RECYCLING(
            "a table of end-of-life recycling input rates",
            "eu-recycling-input-rates",
            "Sheet_name",
            "Supply Chain Stage",
            "Symbol",
            "Reference",
            "EoL-RIR (2023)",
            "HS Code - Complementary",
            "HS Code",
            "Description"),
    WMD(
            "World Mining Data",
            "world-mining-data",
            "HS",
            "Country",
            "Country_Code",
            "Country_ISO",
            "unit",
            "data_source"),
    IEA("the IEA's data on mining and refining", "iea-critical-minerals"),
    WGI(
            "the World Bank's governance indicators",
            "world-bank-wgi",
            "code",
            "countryname",
            "year",
            "indicator",
            "estimate",
            "stddev",
            "nsource",
            "pctrank"),
    WGI_ONE(
            "one dimension of the World Bank's governance indicators",
            "world-bank-wgi",
            "code",
            "countryname",
            "year",
            "estimate",
            "stddev",
            "nsource",
            "pctrank");

    private final String title;
    private final String source;
    private final String columns;

    Dataset(String title, String source, String... columns) {
        this.title = title;
        this.source = source;
        this.columns = String.join("\t", columns);
    }

    public String title() {
        return title;
    }

    /// Identity of the source as in `sources.csv`; of one with several editions or nomenclatures, what they share.
    public String source() {
        return source;
    }

    /// The columns without which a file is not of this kind.
    public List<String> columns() {
        return columns.isEmpty() ? List.of() : List.of(columns.split("\t"));
    }

    /// Whether texts inside quotation marks may run over several lines.
    boolean mayBreakRows() {
        return this == RECYCLING;
    }

    /// Does nothing if a header has the columns of this kind.
    ///
    /// @throws WrongFile saying what the file seems to be
    public void requireHeader(Path file, Collection<String> header) {
        FileKind.requireHeader(Content.of(file), title, List.copyOf(header), List.of(this));
    }

    /// The kind whose columns the header has; of several the one that asks most.
    static Optional<Dataset> of(List<String> header) {
        Optional<Dataset> found = Optional.empty();
        for (Dataset dataset : values()) {
            if (!dataset.columns().isEmpty()
                    && header.containsAll(dataset.columns())
                    && found.map(f -> f.columns().size() < dataset.columns().size())
                            .orElse(true)) {
                found = Optional.of(dataset);
            }
        }
        return found;
    }
}
