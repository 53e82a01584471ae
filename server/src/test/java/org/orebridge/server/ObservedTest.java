package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Kind;
import org.orebridge.observations.store.ImportProgress;
import org.orebridge.observations.store.ImportRequest;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.observed.CountryChain;
import org.orebridge.workbench.observed.Holdings;
import org.orebridge.workbench.observed.UserStore;
import org.orebridge.workbench.result.JsonFile;

/// What the command line answers about figures is answered over HTTP too, with and without imports.
class ObservedTest {

    private static final String HEADER =
            "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,"
                    + "Is critical mineral 2025,Other notes\n";

    private static final String ROW =
            "COBALT,World Mine Production,Cobalt,%s,Production,Mine production,metric tons,2024,%s,,Yes,\n";

    @TempDir
    Path home;

    @Test
    void theAnswersAreThoseOfTheCommandLine() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            assertThat(read(workbench, "status", Holdings.class))
                    .isEqualTo(Holdings.of(dataset, UserStore.in(home)))
                    .satisfies(holdings -> assertThat(holdings.imported()).isFalse());
            assertThat(read(workbench, "minerals/gallium/chains/KOR", CountryChain.class))
                    .isEqualTo(CountryChain.of(
                            dataset, UserStore.in(home), "gallium", org.orebridge.core.Region.of("KOR")));
            assertThat(get(workbench, "findings").body()).isEqualTo("[]");
        }
    }

    @Test
    void importsStandBesideTheCompilationWithTheirFindings() throws IOException {
        imported();
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            assertThat(get(workbench, "minerals/cobalt/figures?year=2024&stage=mine&country=Cuba")
                            .body())
                    .contains("\"file\":\"mcs.csv\"", "\"row\":\"2\"", "\"treatment\":\"imported\"", "\"figures\":");
            assertThat(get(workbench, "findings?file=mcs.csv&severity=error").body())
                    .contains("\"errors\":1", "\"severity\":\"error\"", "\"line\":3");
            assertThat(get(workbench, "findings?severity=note").body()).contains("\"findings\":[]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minerals/cobald/figures, 404, mineral, Maybe \\\"cobalt\\\" was meant.",
        "minerals/germanum/chains/KOR, 404, mineral, Maybe \\\"germanium\\\" was meant.",
        "minerals/cobalt/chains/Astralia, 404, country, Maybe Australia was meant",
        "minerals/cobalt/figures?stage=minning, 400, stage, Maybe \\\"mining\\\" was meant.",
        "minerals/cobalt/figures?limit=0, 400, limit, Maybe 1000 was meant.",
        "minerals/cobalt/figures?year=soon, 400, year, Maybe",
        "findings?file=mcs.cvs, 400, file, Maybe",
        "findings?severity=grave, 400, severity, 'Maybe error, warning'",
    })
    void whatIsNotKnownIsRefusedWithTheNearest(String path, int status, String field, String says) {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            HttpResponse<String> answer = get(workbench, path);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"field\":\"" + field + '"', says);
        }
    }

    @Test
    void observationsOfANewerVersionAreRefusedAndTheRestStillAnswers() throws IOException, SQLException {
        imported();
        try (Connection newer =
                        DriverManager.getConnection("jdbc:duckdb:" + home.resolve("observations/observations.duckdb"));
                Statement statement = newer.createStatement()) {
            statement.execute("UPDATE form SET version = 2");
        }
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            HttpResponse<String> answer = get(workbench, "status");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("form 2", "Maybe a newer version");
            assertThat(get(workbench, "baselines").statusCode()).isEqualTo(200);
        }
    }

    private void imported() throws IOException {
        Path file = Files.writeString(
                home.resolve("mcs.csv"), HEADER + ROW.formatted("Cuba", "3000") + ROW.formatted("Peru", "-5"));
        UserStore.in(home)
                .add(
                        new ImportRequest(file, Kind.USGS_MCS, new TreeSet<HsCode>(), Optional.empty()),
                        ImportProgress.SILENT);
    }

    private static HttpResponse<String> get(OpenWorkbench workbench, String path) {
        return workbench.visitor().get("/api/v1/data/" + path);
    }

    private static <T extends Record> T read(OpenWorkbench workbench, String path, Class<T> type) {
        return JsonFile.read(get(workbench, path).body(), type, "an answer");
    }
}
