package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.orebridge.core.Said;

/// Reads the text tables of the compilation into its records.
final class TableReader {

    static final List<String> FIGURE_COLUMNS = List.of(
            "id",
            "quantity",
            "activity",
            "form",
            "from",
            "to",
            "sector",
            "year",
            "value",
            "unit",
            "low",
            "high",
            "said",
            "treatment",
            "reason",
            "source",
            "file",
            "row",
            "used");

    static final List<String> MINERAL_COLUMNS =
            List.of("mineral", "name", "symbol", "base_year", "mark", "hosts", "reason");
    private static final List<String> FORM_COLUMNS =
            List.of("form", "name", "order", "hs_codes", "content", "content_low", "content_high", "reason");
    private static final List<String> ACTIVITY_COLUMNS =
            List.of("activity", "kind", "name", "inputs", "outputs", "main_form", "class", "reason");
    private static final List<String> PARAMETER_COLUMNS =
            List.of("key", "value", "low", "high", "unit", "reason", "source");
    private static final List<String> SOURCE_COLUMNS =
            List.of("id", "title", "publisher", "edition", "url", "licence", "attribution", "quirks");

    private final Tables tables;

    TableReader(Tables tables) {
        this.tables = tables;
    }

    ReferenceDataset read() {
        SortedMap<String, MineralReference> modelled = new TreeMap<>();
        SortedMap<String, MineralReference> indicators = new TreeMap<>();
        SortedMap<String, MineralMark> marks = MineralMark.read(tables);
        for (MineralReference mineral : records("minerals.csv", MINERAL_COLUMNS, this::mineral)) {
            boolean isModelled = Optional.ofNullable(marks.get(mineral.mineral()))
                    .map(mark -> mark.mark() == MineralMark.Mark.MODELLED)
                    .orElseThrow();
            (isModelled ? modelled : indicators).put(mineral.mineral(), mineral);
        }
        return new ReferenceDataset(modelled, indicators, parameters(), sources());
    }

    private MineralReference mineral(Row row) {
        String mineral = row.text("mineral");
        return new MineralReference(
                mineral,
                row.text("name"),
                row.text("symbol"),
                row.integer("base_year"),
                records(mineral + "/forms.csv", FORM_COLUMNS, TableReader::form),
                records(mineral + "/activities.csv", ACTIVITY_COLUMNS, TableReader::activity),
                records(mineral + "/figures.csv", FIGURE_COLUMNS, TableReader::figure));
    }

    /// The activities of one mineral alone, as a compilation needs them before there are figures.
    static List<ActivityRow> activities(Tables tables, String mineral) {
        return new TableReader(tables).records(mineral + "/activities.csv", ACTIVITY_COLUMNS, TableReader::activity);
    }

    /// Every mineral of `minerals.csv` with its base year, before it has figures.
    static List<MineralReference> named(Tables tables) {
        return new TableReader(tables)
                .records(
                        "minerals.csv",
                        MINERAL_COLUMNS,
                        row -> new MineralReference(
                                row.text("mineral"),
                                row.text("name"),
                                row.text("symbol"),
                                row.integer("base_year"),
                                List.of(),
                                List.of(),
                                List.of()));
    }

    /// The forms of one mineral alone.
    static List<FormRow> forms(Tables tables, String mineral) {
        return new TableReader(tables).records(mineral + "/forms.csv", FORM_COLUMNS, TableReader::form);
    }

    /// The class values alone, as a compilation needs them.
    static Parameters parameters(Tables tables) {
        return new TableReader(tables).parameters();
    }

    private Parameters parameters() {
        SortedMap<String, Parameter> byKey = new TreeMap<>();
        for (Parameter parameter : records("parameters.csv", PARAMETER_COLUMNS, TableReader::parameter)) {
            if (byKey.put(parameter.key(), parameter) != null) {
                throw new IllegalArgumentException("parameters.csv names \"%s\" twice.".formatted(parameter.key()));
            }
        }
        return new Parameters(byKey);
    }

    private SortedMap<String, SourceRow> sources() {
        SortedMap<String, SourceRow> byId = new TreeMap<>();
        records("sources.csv", SOURCE_COLUMNS, TableReader::source).forEach(source -> byId.put(source.id(), source));
        return byId;
    }

    private <T> List<T> records(String path, List<String> columns, Function<Row, T> build) {
        return Table.parse(path, tables.text(path), columns).rows().stream()
                .map(row -> row.checked(() -> build.apply(row)))
                .toList();
    }

    private static FormRow form(Row row) {
        return new FormRow(
                row.form("form").orElseThrow(() -> new IllegalArgumentException("a form has no identity.")),
                row.text("name"),
                row.integer("order"),
                row.list("hs_codes"),
                row.number("content"),
                row.number("content_low"),
                row.number("content_high"),
                row.optional("class").orElse(Parameters.SPECIFICATION_GOOD),
                row.text("reason"));
    }

    private static ActivityRow activity(Row row) {
        return new ActivityRow(
                row.text("activity"),
                row.word("kind", ActivityKind.class),
                row.text("name"),
                row.coefficients("inputs"),
                row.coefficients("outputs"),
                row.form("main_form").orElseThrow(() -> new IllegalArgumentException("an activity has no main form.")),
                row.text("class"),
                row.text("reason"));
    }

    static FigureRow figure(Row row) {
        return new FigureRow(
                row.text("id"),
                row.word("quantity", Quantity.class),
                row.optional("activity"),
                row.form("form"),
                row.region("from"),
                row.region("to"),
                row.optional("sector"),
                row.integer("year"),
                row.optionalNumber("value"),
                row.text("unit"),
                row.optionalNumber("low"),
                row.optionalNumber("high"),
                row.word("said", Said.class),
                row.word("treatment", Treatment.class),
                row.text("reason"),
                row.text("source"),
                row.text("file"),
                row.text("row"),
                row.yes("used"));
    }

    private static Parameter parameter(Row row) {
        return new Parameter(
                row.text("key"),
                row.number("value"),
                row.number("low"),
                row.number("high"),
                row.text("unit"),
                row.text("reason"),
                row.text("source"));
    }

    private static SourceRow source(Row row) {
        return new SourceRow(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.text("edition"),
                row.text("url"),
                row.text("licence"),
                row.text("attribution"),
                row.text("quirks"));
    }
}
