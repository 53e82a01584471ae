package org.orebridge.observations.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Said;
import org.orebridge.core.Stage;
import org.orebridge.importers.Edition;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// A question put to the store.
final class Asking {

    private static final String TALLIES = """
            SELECT mineral, hs_code, measure, stage, year, source, count(*) AS figures, count(value) AS numbers
            FROM observations WHERE mineral IS NOT NULL OR hs_code IS NOT NULL GROUP BY ALL ORDER BY ALL""";

    private static final String TRADE = """
            WITH flow AS (SELECT * FROM observations WHERE year = ? AND hs_code IS NOT NULL AND reporter = 'reconciled'),
              side AS (
                SELECT source, year, hs_code, to_code AS country, measure, value AS imports, 0 AS exports FROM flow
                UNION ALL SELECT source, year, hs_code, from_code, measure, 0, value FROM flow)
            SELECT source, year, hs_code, country,
              coalesce(sum(imports) FILTER (measure = 'trade-quantity'), 0) AS imports_t,
              coalesce(sum(exports) FILTER (measure = 'trade-quantity'), 0) AS exports_t,
              coalesce(sum(imports) FILTER (measure = 'trade-value'), 0) AS imports_usd,
              coalesce(sum(exports) FILTER (measure = 'trade-value'), 0) AS exports_usd
            FROM side GROUP BY ALL ORDER BY ALL""";

    private final Path folder;

    Asking(Path folder) {
        this.folder = folder;
    }

    List<KeptObservation> ask(Question question) throws SQLException {
        try (Connection catalogue = Database.catalogue(folder, true);
                PreparedStatement statement = catalogue.prepareStatement(sql(question))) {
            statement.setString(1, question.mineral());
            List<KeptObservation> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(kept(rows));
                }
            }
            return answers;
        }
    }

    List<Tally> tallies() throws SQLException {
        try (Connection catalogue = Database.catalogue(folder, true);
                PreparedStatement statement = catalogue.prepareStatement(TALLIES);
                ResultSet rows = statement.executeQuery()) {
            List<Tally> tallies = new ArrayList<>();
            while (rows.next()) {
                tallies.add(new Tally(
                        Optional.ofNullable(rows.getString("mineral")),
                        Optional.ofNullable(rows.getString("hs_code")).map(HsCode::of),
                        Measure.of(rows.getString("measure")),
                        Optional.ofNullable(rows.getString("stage")),
                        rows.getInt("year"),
                        rows.getString("source"),
                        rows.getLong("figures"),
                        rows.getLong("numbers")));
            }
            return tallies;
        }
    }

    List<TradeTotal> trade(int year) throws SQLException {
        try (Connection catalogue = Database.catalogue(folder, true);
                PreparedStatement statement = catalogue.prepareStatement(TRADE)) {
            statement.setInt(1, year);
            List<TradeTotal> totals = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    totals.add(new TradeTotal(
                            row.getString("source"),
                            row.getInt("year"),
                            HsCode.of(row.getString("hs_code")),
                            row.getString("country"),
                            row.getDouble("imports_t"),
                            row.getDouble("exports_t"),
                            row.getDouble("imports_usd"),
                            row.getDouble("exports_usd")));
                }
            }
            return totals;
        }
    }

    private static String sql(Question question) {
        String from = question.knownOn()
                .map(day -> "as_known_on(DATE '%s')".formatted(day))
                .orElse("observations");
        String year =
                question.year().isPresent() ? " AND year = " + question.year().getAsInt() : "";
        String country = question.country()
                .map(code -> " AND (from_code = '%1$s' OR to_code = '%1$s')".formatted(code.replace("'", "''")))
                .orElse("");
        return """
                SELECT * FROM %s WHERE (mineral = ?%s)%s%s
                ORDER BY measure, stage, hs_code, from_code, to_code, year, month, source, edition, file, row""".formatted(from, codes(question), year, country);
    }

    private static String codes(Question question) {
        return question.codes().stream()
                .map(code -> " OR starts_with(hs_code, '%s')".formatted(code.digits()))
                .collect(Collectors.joining());
    }

    private static KeptObservation kept(ResultSet row) throws SQLException {
        Subject subject = new Subject(
                Measure.of(row.getString("measure")),
                row.getString("commodity"),
                row.getString("detail"),
                Optional.ofNullable(row.getString("stage")).map(word -> Stage.valueOf(word.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(row.getString("hs_code")).map(HsCode::of),
                new Where(row.getString("from_code"), row.getString("from_name")),
                new Where(row.getString("to_code"), row.getString("to_name")),
                when(row),
                row.getString("reporter"));
        return new KeptObservation(
                new Observation(subject, said(row), row.getString("file"), row.getInt("row")),
                Optional.ofNullable(row.getString("mineral")),
                new Edition(
                        row.getString("source"),
                        row.getString("edition"),
                        Optional.ofNullable(row.getDate("published")).map(Date::toLocalDate)),
                row.getString("import"));
    }

    private static When when(ResultSet row) throws SQLException {
        int month = row.getInt("month");
        return new When(
                row.getString("period"), row.getInt("year"), month == 0 ? OptionalInt.empty() : OptionalInt.of(month));
    }

    private static Statement said(ResultSet row) throws SQLException {
        double value = row.getDouble("value");
        double stated = row.getDouble("stated_value");
        Said said =
                Said.valueOf(row.getString("status").toUpperCase(Locale.ROOT).replace('-', '_'));
        Figure<Double> figure = switch (said) {
            case STATED -> Figure.stated(value);
            case ESTIMATED -> Figure.estimated(value);
            case WITHHELD -> Figure.withheld();
            case NOT_AVAILABLE -> Figure.notAvailable();
        };
        return new Statement(
                figure,
                row.getString("unit"),
                row.getString("stated_unit"),
                stated == 0 ? 1 : value / stated,
                row.getString("basis"),
                row.getString("notes"));
    }
}
