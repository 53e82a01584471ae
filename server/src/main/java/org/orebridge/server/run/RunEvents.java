package org.orebridge.server.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.orebridge.server.problem.Refusal;
import org.orebridge.server.run.LiveProgress.ProgressView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells everybody who watches a run what it is doing, as server-sent events.
///
/// Each event is the whole state, so that who comes back after a break needs the newest one alone.
@RestController
@Tag(name = "runs")
class RunEvents {

    /// Most watchers at once.
    static final int MOST_WATCHERS = 64;

    private static final long QUIET_MILLIS = 15_000;
    private static final long BETWEEN_MILLIS = 150;

    private final Runs runs;
    private final RunQueue queue;
    private final Semaphore places = new Semaphore(MOST_WATCHERS);

    RunEvents(Runs runs, RunQueue queue) {
        this.runs = runs;
        this.queue = queue;
    }

    @GetMapping(path = "/api/v1/runs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            operationId = "watchRun",
            summary = "Watch a run: events named progress, then one named over with the run as it ended.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                            schema = @Schema(implementation = ProgressView.class))))
    SseEmitter watch(
            @PathVariable("id") long id,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> lastSeen) {
        runs.find(id);
        if (!places.tryAcquire()) {
            throw new Refusal(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "%d others are watching already.".formatted(MOST_WATCHERS),
                    "queue",
                    "Maybe close a page, or read the run itself from time to time.");
        }
        var emitter = new SseEmitter(0L);
        long seen = lastSeen.map(RunEvents::number).orElse(-1L);
        Thread.ofVirtual().name("watcher").start(() -> tell(id, seen, emitter));
        return emitter;
    }

    private void tell(long id, long lastSeen, SseEmitter emitter) {
        try {
            Optional<LiveProgress> live = queue.live(id);
            long seen = live.isPresent() && live.get().sequence() >= lastSeen ? lastSeen : -1;
            while (live.isPresent()) {
                ProgressView view = live.get().after(seen, QUIET_MILLIS);
                if (view.sequence() > seen) {
                    emitter.send(SseEmitter.event()
                            .id(Long.toString(view.sequence()))
                            .name("progress")
                            .data(view));
                    seen = view.sequence();
                } else {
                    emitter.send(SseEmitter.event().comment("still there"));
                }
                if (view.over()) {
                    break;
                }
                Thread.sleep(BETWEEN_MILLIS);
            }
            emitter.send(SseEmitter.event().name("over").data(RunView.of(runs.find(id))));
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } finally {
            places.release();
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException other) {
            return -1;
        }
    }
}
