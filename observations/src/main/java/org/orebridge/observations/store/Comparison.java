package org.orebridge.observations.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Finding;

/// The comparison of a file's observations with each other and with what earlier files of its edition say.
final class Comparison {

    /// Contradictions that are listed one by one; the rest are counted.
    private static final int LISTED = 500;

    private final Staging staging;
    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private long repeated;

    Comparison(Staging staging, String file) {
        this.staging = staging;
        this.file = file;
    }

    /// @param earlier Parquet files of the same edition
    void run(List<Path> earlier) throws SQLException {
        leaveOutRepetitions();
        if (!earlier.isEmpty()) {
            leaveOutWhatIsThere(Staging.files(earlier));
            contradictions("there.subject = s.subject", Staging.files(earlier), "another file of this edition");
        }
        contradictions("there.subject = s.subject AND there.row < s.row", "staged", "another row of this file");
    }

    List<Finding> findings() {
        return findings;
    }

    long repeated() {
        return repeated;
    }

    private void leaveOutRepetitions() throws SQLException {
        String again = """
                SELECT rowid AS id FROM staged QUALIFY row_number() OVER (
                  PARTITION BY subject, status, value ORDER BY row) > 1""";
        leaveOut(again, "repeat an earlier row of this file");
    }

    private void leaveOutWhatIsThere(String files) throws SQLException {
        String there = """
                SELECT s.rowid AS id FROM staged s WHERE EXISTS (
                  SELECT 1 FROM %s there WHERE there.subject = s.subject AND there.status = s.status
                    AND there.value IS NOT DISTINCT FROM s.value)""".formatted(files);
        leaveOut(there, "stand in another file of this edition already");
    }

    private void leaveOut(String rows, String why) throws SQLException {
        Schema.execute(staging.connection(), "CREATE OR REPLACE TEMP TABLE gone AS " + rows);
        long count = staging.count("SELECT count(*) FROM gone");
        if (count > 0) {
            long line = staging.count("SELECT min(row) FROM staged WHERE rowid IN (SELECT id FROM gone)");
            findings.add(Finding.note(
                    file, Math.toIntExact(line), "%d figures %s".formatted(count, why), "left out as repetitions"));
            Schema.execute(staging.connection(), "DELETE FROM staged WHERE rowid IN (SELECT id FROM gone)");
        }
        repeated += count;
    }

    private void contradictions(String same, String files, String whose) throws SQLException {
        String sql = """
                SELECT s.row, s.measure || ' of ' || s.commodity || ', ' || s.from_name ||
                  CASE s.to_name WHEN '' THEN '' ELSE ' to ' || s.to_name END || ', ' || s.period || ': '
                  || coalesce(s.value::VARCHAR, s.status) || ' here, ' || coalesce(there.value::VARCHAR, there.status)
                  || ' on row ' || there.row || ' of ' || there.file
                FROM staged s JOIN %s there ON %s ORDER BY s.row, there.row""".formatted(files, same);
        try (Statement statement = staging.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            long count = 0;
            while (rows.next()) {
                if (++count <= LISTED) {
                    findings.add(Finding.warning(
                            file,
                            rows.getInt(1),
                            "contradicts %s: %s".formatted(whose, rows.getString(2)),
                            "both kept"));
                }
            }
            if (count > LISTED) {
                findings.add(Finding.warning(
                        file, 0, "%d more contradictions of %s".formatted(count - LISTED, whose), "both kept"));
            }
        }
    }
}
