package org.orebridge.observations.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.orebridge.core.HsCode;
import org.orebridge.core.Stage;
import org.orebridge.observations.Commodities;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Subject;

/// The observations of one file before they are part of the store.
final class Staging implements AutoCloseable {

    private final Connection memory;
    private final String importId;
    private long taken;

    Staging(Path spill, String importId) throws SQLException {
        this.memory = Database.inMemory(spill);
        this.importId = importId;
        Schema.execute(memory, "CREATE TABLE staged (%s)".formatted(Schema.OBSERVATION_COLUMNS));
    }

    /// How many observations were taken in so far.
    long taken() {
        return taken;
    }

    Connection connection() {
        return memory;
    }

    /// Takes in what a reading hands on.
    <T> T take(Function<Consumer<Observation>, T> reading) throws SQLException {
        T result;
        try (DuckDBAppender rows =
                ((DuckDBConnection) memory).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "staged")) {
            result = reading.apply(observation -> append(rows, observation));
        }
        Schema.execute(memory, "UPDATE staged SET subject = " + Schema.SUBJECT);
        return result;
    }

    private void append(DuckDBAppender rows, Observation observation) {
        try {
            row(rows, observation);
            taken++;
        } catch (SQLException e) {
            throw new IllegalStateException("An observation does not fit its table.", e);
        }
    }

    private void row(DuckDBAppender rows, Observation observation) throws SQLException {
        Subject subject = observation.subject();
        rows.beginRow();
        rows.append("");
        rows.append(subject.measure().word());
        rows.append(subject.commodity());
        text(rows, Commodities.mineral(subject.commodity()));
        rows.append(subject.detail());
        text(rows, subject.stage().map(Stage::word));
        text(rows, subject.code().map(HsCode::digits));
        rows.append(subject.from().code());
        rows.append(subject.from().asFound());
        rows.append(subject.to().code());
        rows.append(subject.to().asFound());
        rows.append(subject.when().text());
        rows.append(subject.when().year());
        if (subject.when().month().isPresent()) {
            rows.append(subject.when().month().getAsInt());
        } else {
            rows.appendNull();
        }
        rows.append(subject.reporter());
        append(rows, observation.statement());
        rows.append(observation.file());
        rows.append(observation.row());
        rows.append(importId);
        rows.endRow();
    }

    private static void append(DuckDBAppender rows, org.orebridge.observations.Statement said) throws SQLException {
        rows.append(said.figure().said().word());
        number(rows, said.stated());
        rows.append(said.statedUnit());
        number(rows, said.figure().known());
        rows.append(said.unit());
        rows.append(said.basis());
        rows.append(said.notes());
    }

    private static void text(DuckDBAppender rows, Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            rows.append(text.get());
        } else {
            rows.appendNull();
        }
    }

    private static void number(DuckDBAppender rows, Optional<Double> number) throws SQLException {
        if (number.isPresent()) {
            rows.append(number.get().doubleValue());
        } else {
            rows.appendNull();
        }
    }

    /// Writes what is staged, sorted so that one mineral's figures lie together.
    void write(Path parquet) throws SQLException {
        Schema.execute(memory, """
                COPY (FROM staged ORDER BY mineral, hs_code, measure, commodity, year, row, measure)
                TO '%s' (FORMAT parquet, COMPRESSION zstd)""".formatted(Database.quoted(parquet)));
    }

    long count(String sql) throws SQLException {
        try (Statement statement = memory.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// The files of an edition as a table expression.
    static String files(List<Path> parquet) {
        return parquet.stream()
                .map(file -> "'" + Database.quoted(file) + "'")
                .collect(Collectors.joining(", ", "read_parquet([", "])"));
    }

    @Override
    public void close() throws SQLException {
        memory.close();
    }
}
