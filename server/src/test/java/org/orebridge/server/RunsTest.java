package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.Study;

/// A run is asked for, watched, given up, repeated and kept.
class RunsTest {

    private static final String QUESTION = "{\"scenario\":\"magnesium-china-licence\",\"draws\":0}";

    @TempDir
    Path home;

    @Test
    void aFinishedRunHandsOutTheBytesThatAreKept() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            HttpResponse<String> asked = visitor.post("/api/v1/runs", QUESTION);
            assertThat(asked.statusCode()).isEqualTo(201);
            assertThat(asked.headers().firstValue("Location")).hasValue("/api/v1/runs/1");
            String id = answerOf(visitor.untilRun(1, "finished"));
            byte[] sent = visitor.bytes("/api/v1/answers/" + id).body();
            assertThat(sent)
                    .isEqualTo(
                            Files.readAllBytes(home.resolve("runs").resolve(id).resolve("answer.json")));
            assertThat(JsonFile.read(new String(sent, StandardCharsets.UTF_8))
                            .run()
                            .id())
                    .isEqualTo(id);
        }
    }

    @Test
    void whoHasTheAnswerAlreadyIsNotSentItAgain() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            visitor.post("/api/v1/runs", QUESTION);
            String path = "/api/v1/answers/" + answerOf(visitor.untilRun(1, "finished"));
            String tag = visitor.get(path).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = visitor.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void filesAndExplanationsOfAnAnswerAreThere() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            visitor.post("/api/v1/runs", QUESTION);
            String path = "/api/v1/answers/" + answerOf(visitor.untilRun(1, "finished"));
            assertThat(visitor.get(path + "/files").body()).contains("report.html", "series.csv", "answer.json");
            HttpResponse<String> report = visitor.get(path + "/files/report.html");
            assertThat(report.body()).startsWithIgnoringCase("<!doctype html>");
            assertThat(report.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "sandbox");
            assertThat(visitor.get(path + "/report?language=ko").body()).contains("<html lang=\"ko\">");
            assertThat(visitor.get(path + "/brief?language=ja").body()).contains("<html lang=\"ja\">");
            assertThat(visitor.get(path + "/report?language=xx").body()).contains("\"field\":\"language\"", "Maybe");
            HttpResponse<String> unknown = visitor.get(path + "/explanations?key=b/KOR/price/6");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.body()).contains("\"field\":\"key\"");
        }
    }

    @Test
    void aSecondOpinionStandsBesideTheAnswerInTheReadersLanguageAndChangesNoByteOfIt() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            assertThat(visitor.get("/api/v1/runs/second-solver").body()).contains("Stand-in 1.0");
            visitor.post("/api/v1/runs", QUESTION);
            visitor.post("/api/v1/runs", QUESTION.replace("0}", "0,\"check\":true}"));
            String plain = visitor.untilRun(1, "finished");
            String path = "/api/v1/answers/" + answerOf(plain);
            String checked = visitor.untilRun(2, "finished");
            assertThat(checked).contains("\"check\":true", digestOf(plain));
            assertThat(visitor.get(path + "/files").body()).contains("check.json");
            assertThat(visitor.get(path + "/second-opinion?language=ko").body()).contains("Stand-in 1.0의 검산");
        }
    }

    @Test
    void nobodyAskedMeansAnEmptySecondOpinion() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            visitor.post("/api/v1/runs", QUESTION);
            String path = "/api/v1/answers/" + answerOf(visitor.untilRun(1, "finished"));
            assertThat(visitor.get(path + "/second-opinion").body()).isEqualTo("[]");
        }
    }

    @Test
    void whoeverWatchesIsToldHowItGoesAndHowItEnded() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            visitor.post("/api/v1/runs", QUESTION);
            String events = visitor.get("/api/v1/runs/1/events").body();
            assertThat(events).contains("event:over", "\"state\":\"finished\"");
            String later =
                    visitor.get("/api/v1/runs/1/events", "Last-Event-ID", "7").body();
            assertThat(later).contains("event:over").doesNotContain("event:progress");
        }
    }

    @Test
    void aRunThatIsGivenUpStopsAtItsNextStepAndTheOneAfterItGoesOn() throws Exception {
        var begun = new CountDownLatch(1);
        Study endless = (question, progress) -> {
            if (question.seed() == 1) {
                progress.begin("draws from the ranges of the parameters", 1_000_000);
                begun.countDown();
                while (true) {
                    progress.advance();
                }
            }
            return SmallAnswers.to(question);
        };
        try (OpenWorkbench workbench = OpenWorkbench.at(home, endless, Optional.empty())) {
            Visitor visitor = workbench.visitor();
            visitor.post("/api/v1/runs", QUESTION);
            visitor.post("/api/v1/runs", QUESTION.replace("0}", "0,\"seed\":2}"));
            begun.await();
            visitor.post("/api/v1/runs/1/cancellation", "{}");
            visitor.untilRun(1, "cancelled");
            visitor.untilRun(2, "finished");
            visitor.post("/api/v1/runs/2/cancellation", "{}");
            assertThat(visitor.get("/api/v1/runs/2").body()).contains("finished");
        }
    }

    @Test
    void noMoreRunsWaitThanTheQueueHolds() throws Exception {
        var done = new CountDownLatch(1);
        Study waiting = new Study() {
            @Override
            public Answer answer(Question question, Progress progress) throws IOException {
                try {
                    done.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return SmallAnswers.to(question);
            }
        };
        try (OpenWorkbench workbench = OpenWorkbench.at(home, waiting, Optional.empty())) {
            Visitor visitor = workbench.visitor();
            int refused = 0;
            for (int i = 0; i < 25; i++) {
                refused += visitor.post("/api/v1/runs", QUESTION).statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isBetween(4, 5);
            done.countDown();
        }
    }

    @Test
    void runsAreListedTheNewestFirstAPageAtATime() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            for (int i = 0; i < 3; i++) {
                visitor.post("/api/v1/runs", QUESTION);
            }
            String first = visitor.get("/api/v1/runs?limit=2").body();
            assertThat(first).startsWith("{\"runs\":[{\"id\":3").endsWith("\"next\":2}");
            String second = visitor.get("/api/v1/runs?limit=2&before=2").body();
            assertThat(second).startsWith("{\"runs\":[{\"id\":1").endsWith("\"next\":null}");
        }
    }

    @Test
    void aScenarioOfTheUsersOwnIsCheckedKeptAskedAndDeleted() throws Exception {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            String text = visitor.get("/api/v1/scenarios/magnesium-china-licence/text")
                    .body();
            String own = text.replace("name: magnesium-china-licence", "name: my-case");
            String wrong = own.replace("country: CHN", "country: XXX");
            assertThat(check(visitor, own)).contains("\"valid\":true");
            assertThat(check(visitor, wrong)).contains("\"valid\":false", "\"line\":1", "Maybe");
            assertThat(check(visitor, wrong, "Accept-Language", "ko-KR,en;q=0.5"))
                    .contains("나라 코드 `XXX`은(는) 없습니다.");
            assertThat(visitor.change("POST", "/api/v1/scenario-checks?language=ja", "application/yaml", wrong)
                            .body())
                    .contains("国コード`XXX`はありません。");
            assertThat(visitor.post("/api/v1/runs", "{\"text\":\"a: 1\"}", "Accept-Language", "ja")
                            .body())
                    .contains("シナリオに項目`a`は使えません。");
            assertThat(visitor.change("PUT", "/api/v1/scenarios/my-case", "application/yaml", own)
                            .statusCode())
                    .isEqualTo(201);
            visitor.post("/api/v1/runs", "{\"scenario\":\"my-case\",\"draws\":0}");
            assertThat(visitor.untilRun(1, "finished")).contains("\"bundled\":false");
            assertThat(visitor.change("DELETE", "/api/v1/scenarios/my-case", "text/plain", "")
                            .statusCode())
                    .isEqualTo(204);
            visitor.post("/api/v1/runs/1/repetition", "{}");
            assertThat(visitor.untilRun(2, "finished")).contains("\"repeats\":1");
        }
    }

    private static String check(Visitor visitor, String text, String... headers) {
        return visitor.change("POST", "/api/v1/scenario-checks", "application/yaml", text, headers)
                .body();
    }

    private static String digestOf(String run) {
        return run.replaceAll(".*\"answerSha256\":\"([0-9a-f]{64})\".*", "$1");
    }

    static String answerOf(String run) {
        int from = run.indexOf("\"answer\":\"") + 10;
        return run.substring(from, run.indexOf('"', from));
    }
}
