package org.orebridge.server.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The runs as the database keeps them; one that is over never changes.
@Repository
class RunTable {

    private final JdbcClient database;

    RunTable(JdbcClient database) {
        this.database = database;
    }

    /// A new run at the end of the queue.
    Run add(RunInput input, Optional<Long> repeats) {
        var keys = new org.springframework.jdbc.support.GeneratedKeyHolder();
        database.sql("""
                        insert into runs (state, scenario, scenario_text, parties, base_year, months, draws, seed,
                          settings, second_opinion, study, options, repeats, submitted)
                        values ('queued', :scenario, :text, :parties, :year, :months, :draws, :seed, :settings,
                          :check, :study, :options, :repeats, :now)
                        """)
                .param("scenario", input.scenario())
                .param("text", input.text())
                .param("parties", String.join(",", input.parties()))
                .param("year", boxed(input.baseYear()), java.sql.Types.INTEGER)
                .param("months", boxed(input.months()), java.sql.Types.INTEGER)
                .param("draws", input.draws())
                .param("seed", input.seed())
                .param("settings", text(input.settings()))
                .param("check", input.check())
                .param("study", input.study().map(StudyInput::kind).orElse(null), java.sql.Types.VARCHAR)
                .param("options", input.study().map(StudyInput::options).orElse(null), java.sql.Types.VARCHAR)
                .param("repeats", repeats.orElse(null), java.sql.Types.BIGINT)
                .param("now", now())
                .update(keys, "id");
        return find(Objects.requireNonNull(keys.getKey()).longValue()).orElseThrow();
    }

    /// A run as it was kept elsewhere, under the id that it had there.
    void restore(Run run) {
        RunInput input = run.input();
        database.sql("""
                        insert into runs (id, state, scenario, scenario_text, parties, base_year, months, draws, seed,
                          settings, second_opinion, study, options, repeats, submitted, started, finished, answer, answer_sha256, problem)
                        values (:id, :state, :scenario, :text, :parties, :year, :months, :draws, :seed, :settings,
                          :check, :study, :options, :repeats, :submitted, :started, :finished, :answer, :sha, :problem)
                        """)
                .param("id", run.id())
                .param("state", run.state().word())
                .param("scenario", input.scenario())
                .param("text", input.text())
                .param("parties", String.join(",", input.parties()))
                .param("year", boxed(input.baseYear()), java.sql.Types.INTEGER)
                .param("months", boxed(input.months()), java.sql.Types.INTEGER)
                .param("draws", input.draws())
                .param("seed", input.seed())
                .param("settings", text(input.settings()))
                .param("check", input.check())
                .param("study", input.study().map(StudyInput::kind).orElse(null), java.sql.Types.VARCHAR)
                .param("options", input.study().map(StudyInput::options).orElse(null), java.sql.Types.VARCHAR)
                .param("repeats", run.repeats().orElse(null), java.sql.Types.BIGINT)
                .param("submitted", run.submitted().atOffset(ZoneOffset.UTC))
                .param("started", offset(run.started()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("finished", offset(run.finished()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("answer", run.answer().orElse(null), java.sql.Types.VARCHAR)
                .param("sha", run.answerSha256().orElse(null), java.sql.Types.VARCHAR)
                .param("problem", run.problem().orElse(null), java.sql.Types.VARCHAR)
                .update();
    }

    private static @Nullable OffsetDateTime offset(Optional<Instant> time) {
        return time.map(known -> known.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    Optional<Run> find(long id) {
        return database.sql("select * from runs where id = :id")
                .param("id", id)
                .query(RunTable::run)
                .optional();
    }

    /// The newest first.
    ///
    /// @param before only runs with a smaller id
    List<Run> list(long before, int most) {
        return database.sql("select * from runs where id < :before order by id desc limit :most")
                .param("before", before)
                .param("most", most)
                .query(RunTable::run)
                .list();
    }

    /// Ids of the runs that wait, in the order in which they were asked for.
    List<Long> waiting() {
        return database.sql("select id from runs where state = 'queued' order by id")
                .query(Long.class)
                .list();
    }

    boolean begin(long id) {
        return database.sql("update runs set state = 'running', started = :now where id = :id and state = 'queued'")
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    void finish(long id, String answer, String sha256) {
        database.sql("""
                        update runs set state = 'finished', finished = :now, answer = :answer, answer_sha256 = :sha
                        where id = :id and state = 'running'
                        """)
                .param("now", now())
                .param("answer", answer)
                .param("sha", sha256)
                .param("id", id)
                .update();
    }

    /// Ends a run that waits or is computed.
    ///
    /// @param answer the central answer, where it was kept before
    boolean end(long id, RunState state, Optional<String> problem, Optional<String> answer) {
        return database.sql("""
                        update runs set state = :state, finished = :now, problem = :problem, answer = :answer
                        where id = :id and state in ('queued', 'running')
                        """)
                        .param("state", state.word())
                        .param("now", now())
                        .param("problem", problem.orElse(null), java.sql.Types.VARCHAR)
                        .param("answer", answer.orElse(null), java.sql.Types.VARCHAR)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// What was computed when the program ended was cut off.
    int interruptAll() {
        return database.sql("update runs set state = 'interrupted', finished = :now where state = 'running'")
                .param("now", now())
                .update();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static @Nullable Integer boxed(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static String text(SortedMap<String, Double> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static SortedMap<String, Double> settings(String text) {
        return text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> Double.valueOf(parts[1]), (one, _) -> one, TreeMap::new));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                RunState.parse(row.getString("state")),
                input(row),
                Optional.ofNullable(row.getObject("repeats", Long.class)),
                time(row, "submitted").orElseThrow(),
                time(row, "started"),
                time(row, "finished"),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getString("answer_sha256")),
                Optional.ofNullable(row.getString("problem")));
    }

    private static RunInput input(ResultSet row) throws SQLException {
        Optional<String> study = Optional.ofNullable(row.getString("study"));
        Optional<String> options = Optional.ofNullable(row.getString("options"));
        return new RunInput(
                row.getString("scenario"),
                row.getString("scenario_text"),
                Stream.of(row.getString("parties").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                number(row, "base_year"),
                number(row, "months"),
                row.getInt("draws"),
                row.getLong("seed"),
                settings(row.getString("settings")),
                row.getBoolean("second_opinion"),
                study.map(kind -> new StudyInput(kind, options.orElse("{}"))));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        Integer value = row.getObject(column, Integer.class);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
