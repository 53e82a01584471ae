package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.stockpile.StockpileResult;

/// Studies are asked for, queued, kept and repeated as answers are.
class StudiesTest {

    private static final String SMALL = "{\"study\":\"stockpile\",\"parties\":[\"JPN\"],"
            + "\"options\":{\"minerals\":[\"gallium\"],\"days\":[30],\"selective\":0}}";

    @TempDir
    Path home;

    @Test
    void whatAStudyFoundIsKeptAndHandedOutByteForByte() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            HttpResponse<String> asked = visitor.post("/api/v1/runs", SMALL);
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            assertThat(asked.body()).contains("\"study\":\"stockpile\"", "\"minerals\":[\"gallium\"]");
            String id = RunsTest.answerOf(visitor.untilRun(1, "finished"));
            byte[] sent = visitor.bytes("/api/v1/studies/stockpile/" + id).body();
            assertThat(sent)
                    .isEqualTo(Files.readAllBytes(
                            home.resolve("stockpiles").resolve(id).resolve("stockpile.json")));
            var found = JsonFile.read(new String(sent, StandardCharsets.UTF_8), StockpileResult.class, "stocks");
            assertThat(found.minerals().getFirst().holders().getFirst().sizes())
                    .extracting(StockpileResult.Size::days)
                    .containsExactly(0.0, 30.0);
            assertThat(visitor.get("/api/v1/studies/stockpile").body()).contains("\"id\":\"" + id + '"');
            visitor.post("/api/v1/runs/1/repetition", "{}");
            assertThat(visitor.untilRun(2, "finished")).contains("\"answer\":\"" + id + '"', digestOf(visitor));
        }
    }

    private static String digestOf(Visitor visitor) {
        return visitor.get("/api/v1/runs/1").body().replaceAll(".*\"answerSha256\":\"([0-9a-f]{64})\".*", "$1");
    }

    @Test
    void aFileOfSwapsIsAskedForByItsTextAndTheSameIsFoundAgain() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            String example = visitor.get("/api/v1/studies/swaps/example").body();
            HttpResponse<String> asked = visitor.post("/api/v1/runs", swaps(example, "\"terms\":\"sale\""));
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            assertThat(asked.body()).contains("\"study\":\"swaps\"", "\"scenario\":\"my-swaps\"");
            String id = RunsTest.answerOf(visitor.untilRun(1, "finished"));
            String sent = visitor.get("/api/v1/studies/swaps/" + id).body();
            Swaps found = JsonFile.read(sent, Swaps.class, "swaps");
            assertThat(found.terms().kind()).isEqualTo(Terms.Kind.SALE);
            assertThat(found.gain()).isPositive();
            assertThat(found.encumbered()).isNotEmpty();
            visitor.post("/api/v1/runs/1/repetition", "{}");
            assertThat(visitor.untilRun(2, "finished")).contains("\"answer\":\"" + id + '"', digestOf(visitor));
        }
    }

    @Test
    void whatIsWrongWithAFileOfSwapsIsSaidWithItsLineBeforeAnybodyWaits() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            String example = visitor.get("/api/v1/studies/swaps/example").body();
            String wrong = swaps(example.replace("tonnes-per-month: 3 ", "tonnes-per-month: -3 "), "");
            HttpResponse<String> refused = visitor.post("/api/v1/runs", wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"findings\":[{", "-3");
            refused(visitor, swaps(example, "\"terms\":\"gift\""), 422, "question");
            refused(visitor, swaps(example, "\"within\":0"), 422, "question");
            refused(visitor, swaps(example, "").replace("\"swaps\"", "\"pacts\""), 422, "scenario");
            assertThat(visitor.get("/api/v1/runs").body()).startsWith("{\"runs\":[],");
        }
    }

    private static String swaps(String text, String options) {
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"study\":\"swaps\",\"text\":\"" + quoted + "\",\"options\":{" + options + "}}";
    }

    @Test
    void whomToInviteIsAskedForOverScenariosOfTheProgramAndOfOnesOwnAndCanBeGivenUp() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            String own = visitor.get("/api/v1/scenarios/magnesium-china-licence/text")
                    .body()
                    .replace("name: magnesium-china-licence", "name: magnesium-own");
            visitor.change("PUT", "/api/v1/scenarios/magnesium-own", "application/yaml", own);
            HttpResponse<String> asked = visitor.post(
                    "/api/v1/runs",
                    "{\"study\":\"invite\",\"scenario\":\"magnesium-china-licence\",\"parties\":[\"KOR\",\"JPN\"],"
                            + "\"options\":{\"scenarios\":[\"magnesium-own\"],\"weights\":[3,1],"
                            + "\"candidates\":[\"USA\"],\"steps\":0}}");
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            assertThat(asked.body()).contains("\"scenarios\":[\"magnesium-own\"]");
            visitor.post("/api/v1/runs/1/cancellation", "{}");
            visitor.untilRun(1, "cancelled");
            assertThat(visitor.get("/api/v1/studies/invite").body()).isEqualTo("[]");
        }
    }

    @Test
    void aBriefSaysWhatItWouldBeMadeOfAndIsAPageThatLoadsNothing() throws Exception {
        Path kept = home.resolve("cooperations").resolve("cooperation-1");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("cooperation.json"), """
                {"id": "x", "scenario": "gallium-china-2023", "title": "China licenses gallium exports",
                 "mineral": "gallium", "months": 24, "games": [], "players": [
                 {"id": "KOR", "name": "South Korea", "members": ["KOR"]},
                 {"id": "JPN", "name": "Japan", "members": ["JPN"]}]}
                """);
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            assertThat(visitor.get("/api/v1/briefs/cooperation?mineral=gallium").body())
                    .contains("{\"study\":\"cooperation\",\"id\":\"cooperation-1\"")
                    .contains("orebridge cooperate pacts gallium-china-2023 --parties KOR,JPN");
            HttpResponse<String> page = visitor.get("/api/v1/briefs/cooperation/page?mineral=gallium&language=ko");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
            assertThat(page.body()).contains("<h1>한국, 일본: 갈륨</h1>");
            HttpResponse<String> none = visitor.get("/api/v1/briefs/cooperation/page?mineral=cobalt");
            assertThat(none.statusCode()).isEqualTo(422);
            assertThat(none.body()).contains("orebridge stockpile cobalt --parties KOR,JPN");
        }
    }

    @Test
    void whatCannotBeStudiedIsRefusedBeforeAnybodyWaits() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            refused(visitor, SMALL.replace("\"stockpile\"", "\"stockpiel\""), 404, "study");
            refused(visitor, SMALL.replace("days", "dais"), 400, "options.dais");
            refused(visitor, SMALL.replace("[30]", "\"many\""), 400, "options.days");
            refused(visitor, SMALL.replace("[30]", "[60,30]"), 422, "question");
            refused(visitor, SMALL.replace("[\"gallium\"]", "[\"unobtainium\"]"), 422, "question");
            refused(visitor, SMALL.replace("[\"gallium\"]", "[]"), 422, "question");
            refused(visitor, SMALL.replace("[\"JPN\"]", "[\"JPN\",\"JPN\"]"), 422, "question");
            refused(visitor, SMALL.replace("[\"JPN\"]", "[\"DEU\",\"EU27\"]"), 422, "question");
            String together = "{\"study\":\"cooperation\",\"scenario\":\"gallium-china-2023\",\"parties\":[\"KOR\"]}";
            refused(visitor, together, 422, "question");
            refused(visitor, together.replace("[\"KOR\"]", "[],\"options\":{\"x\":1}"), 400, "options.x");
            String inviting = together.replace("cooperation", "invite").replace("[\"KOR\"]", "[],\"options\":{%s}");
            refused(visitor, inviting.formatted("\"candidates\":[\"Atlantis\"]"), 422, "question");
            refused(visitor, inviting.formatted("\"scenarios\":[\"../../etc/passwd\"]"), 400, "name");
            refused(visitor, inviting.formatted("\"scenarios\":[\"no-such\"]"), 404, "scenario");
            refused(visitor, inviting.formatted("\"splits\":[\"KOR\"]"), 422, "question");
            refused(visitor, inviting.formatted("\"weights\":[1,2]"), 422, "question");
            refused(visitor, inviting.formatted("\"weights\":[null]"), 400, "options.weights.[0]");
            String agreed = "{\"study\":\"pacts\",\"scenario\":\"gallium-china-2023\","
                    + "\"parties\":[\"KOR\",\"JPN\"],\"options\":{%s}}";
            refused(visitor, agreed.formatted("\"enough\":80"), 422, "question");
            refused(visitor, agreed.formatted("\"hoarding\":0.5"), 422, "question");
            refused(visitor, agreed.formatted("\"leave\":[\"KOR\"]"), 422, "question");
            refused(visitor, agreed.formatted("\"leave\":[\"USA:6\"]"), 422, "question");
            refused(visitor, agreed.formatted("\"loans\":[\"KOR-JPN:6-1:18\"]"), 422, "question");
            refused(visitor, agreed.formatted("\"loanInterest\":5"), 422, "question");
            refused(visitor, agreed.formatted("\"helpersShare\":2"), 422, "question");
            refused(visitor, agreed.formatted("\"easingMonth\":0"), 422, "question");
            refused(visitor, agreed.formatted("\"draws\":-1"), 422, "question");
            refused(visitor, agreed.formatted("\"scenarios\":[\"gallium-china-2023\"]"), 422, "question");
            refused(visitor, agreed.formatted("\"scenarios\":[null]"), 400, "options.scenarios.[0]");
            refused(visitor, agreed.formatted("\"output\":\"/tmp\""), 400, "options.output");
            refused(
                    visitor,
                    together.replace("[\"KOR\"]", "[],\"options\":{\"freeTradeOnly\":\"maybe\"}"),
                    400,
                    "options.freeTradeOnly");
            refused(visitor, SMALL.replace("\"days\"", "\"exporters\":9,\"days\""), 422, "question");
            assertThat(visitor.get("/api/v1/studies/none").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/api/v1/studies/cooperation/..%2fruns").statusCode())
                    .isBetween(400, 404);
            assertThat(visitor.get("/api/v1/runs").body()).startsWith("{\"runs\":[],");
        }
    }

    private static void refused(Visitor visitor, String body, int status, String field) {
        HttpResponse<String> answer = visitor.post("/api/v1/runs", body);
        assertThat(answer.statusCode()).as(body + answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"field\":\"" + field + '"', "Maybe");
    }
}
