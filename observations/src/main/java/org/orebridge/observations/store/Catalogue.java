package org.orebridge.observations.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Edition;

/// The list of the files that are part of a store, with what was found in them.
final class Catalogue {

    private final Path folder;

    Catalogue(Path folder) {
        this.folder = folder;
    }

    boolean exists() {
        return Files.exists(folder.resolve("observations.duckdb"));
    }

    /// By the time of their import.
    List<ImportRecord> imports() throws SQLException {
        if (!exists()) {
            return List.of();
        }
        try (Connection catalogue = Database.catalogue(folder, true);
                Statement statement = catalogue.createStatement();
                ResultSet rows = statement.executeQuery("FROM imports ORDER BY imported_at, import")) {
            List<ImportRecord> imports = new ArrayList<>();
            while (rows.next()) {
                imports.add(record(rows));
            }
            return imports;
        }
    }

    /// By line, the gravest first among those of a line.
    List<Finding> findings(String importId) throws SQLException {
        try (Connection catalogue = Database.catalogue(folder, true);
                PreparedStatement statement = catalogue.prepareStatement(
                        "SELECT severity, file, line, found, done FROM findings WHERE import = ? ORDER BY line, found")) {
            statement.setString(1, importId);
            List<Finding> findings = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    findings.add(new Finding(
                            Severity.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getInt(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return findings;
        }
    }

    /// By the id of the import.
    Map<String, Map<Severity, Long>> findingCounts() throws SQLException {
        Map<String, Map<Severity, Long>> counts = new TreeMap<>();
        if (!exists()) {
            return counts;
        }
        try (Connection catalogue = Database.catalogue(folder, true);
                Statement statement = catalogue.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT import, severity, count(*) FROM findings GROUP BY ALL ORDER BY ALL")) {
            while (rows.next()) {
                counts.computeIfAbsent(rows.getString(1), _ -> new EnumMap<>(Severity.class))
                        .put(Severity.valueOf(rows.getString(2)), rows.getLong(3));
            }
        }
        return counts;
    }

    /// Lists a file whose Parquet file has its place: from here on it is part of the store.
    void list(ImportRecord added, List<Finding> findings) throws SQLException {
        try (Connection catalogue = Database.catalogue(folder, false)) {
            catalogue.setAutoCommit(false);
            Schema.createTables(catalogue);
            insert(catalogue, added);
            insert(catalogue, added.id(), findings);
            Schema.createViews(catalogue);
            catalogue.commit();
        }
    }

    private static void insert(Connection catalogue, ImportRecord added) throws SQLException {
        try (PreparedStatement row =
                catalogue.prepareStatement("INSERT INTO imports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setString(1, added.id());
            row.setString(2, added.kind());
            row.setString(3, publication(added.edition()));
            row.setString(4, added.edition().source());
            row.setString(5, added.edition().name());
            row.setDate(6, added.edition().published().map(Date::valueOf).orElse(null));
            row.setTimestamp(7, Timestamp.valueOf(LocalDateTime.ofInstant(added.importedAt(), ZoneOffset.UTC)));
            row.setString(8, added.file());
            row.setString(9, added.sha256());
            row.setLong(10, added.bytes());
            row.setLong(11, added.lines());
            row.setLong(12, added.observations());
            row.setLong(13, added.repeated());
            row.setString(14, added.codes().stream().map(HsCode::digits).collect(Collectors.joining(" ")));
            row.execute();
        }
    }

    /// What all editions share: `usgs-mcs` of `usgs-mcs-2026`.
    private static String publication(Edition edition) {
        String ending = "-" + edition.name();
        String source = edition.source();
        return source.endsWith(ending) ? source.substring(0, source.length() - ending.length()) : source;
    }

    private static void insert(Connection catalogue, String importId, List<Finding> findings) throws SQLException {
        try (var rows = ((org.duckdb.DuckDBConnection) catalogue)
                .createAppender(org.duckdb.DuckDBConnection.DEFAULT_SCHEMA, "findings")) {
            for (Finding finding : findings) {
                rows.beginRow();
                rows.append(importId);
                rows.append(finding.severity().name());
                rows.append(finding.file());
                rows.append(finding.line());
                rows.append(finding.found());
                rows.append(finding.done());
                rows.endRow();
            }
        }
    }

    private static SortedSet<HsCode> codes(String text) {
        return text.isEmpty()
                ? new TreeSet<>()
                : Stream.of(text.split(" ", -1)).map(HsCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ImportRecord record(ResultSet row) throws SQLException {
        Instant importedAt = row.getTimestamp("imported_at").toLocalDateTime().toInstant(ZoneOffset.UTC);
        return new ImportRecord(
                row.getString("import"),
                row.getString("kind"),
                new Edition(
                        row.getString("source"),
                        row.getString("edition"),
                        Optional.ofNullable(row.getDate("published")).map(Date::toLocalDate)),
                importedAt,
                row.getString("file"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getLong("lines"),
                row.getLong("observations"),
                row.getLong("repeated"),
                codes(row.getString("codes")));
    }
}
