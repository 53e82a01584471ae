package org.orebridge.server.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Runs over HTTP.
@RestController
@RequestMapping("/api/v1/runs")
@Tag(name = "runs", description = "Ask, watch, cancel, repeat.")
class RunController {

    private static final int MOST_LISTED = 100;

    private final Runs runs;
    private final RunTable table;
    private final RunQueue queue;
    private final SecondOpinions opinions;

    RunController(Runs runs, RunTable table, RunQueue queue, SecondOpinions opinions) {
        this.runs = runs;
        this.table = table;
        this.queue = queue;
        this.opinions = opinions;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "askRun", summary = "Ask a question; it is queued.")
    ResponseEntity<RunView> ask(@RequestBody RunRequest request) {
        return created(runs.submit(request));
    }

    @PostMapping("/{id}/repetition")
    @Operation(operationId = "repeatRun", summary = "Ask the same question once more.")
    ResponseEntity<RunView> repeat(@PathVariable("id") long id) {
        return created(runs.repeat(id));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(operationId = "cancelRun", summary = "Give a run up; one that is over stays as it is.")
    RunView cancel(@PathVariable("id") long id) {
        runs.find(id);
        queue.cancel(id);
        return RunView.of(runs.find(id));
    }

    @GetMapping
    @Operation(operationId = "listRuns", summary = "Runs, the newest first.")
    RunView.Page list(
            @RequestParam(name = "before", defaultValue = "9223372036854775807") long before,
            @RequestParam(name = "limit", defaultValue = "20") int limit) {
        int most = Math.clamp(limit, 1, MOST_LISTED);
        List<RunView> found =
                table.list(before, most + 1).stream().map(RunView::of).toList();
        boolean more = found.size() > most;
        List<RunView> page = more ? found.subList(0, most) : found;
        return new RunView.Page(page, more ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "showRun", summary = "One run.")
    RunView show(@PathVariable("id") long id) {
        return RunView.of(runs.find(id));
    }

    @GetMapping("/second-solver")
    @Operation(operationId = "showSecondSolver", summary = "Whether runs can be asked for with a second opinion.")
    SecondSolverView secondSolver() {
        return new SecondSolverView(opinions.name());
    }

    /// @param name and version of the solver; empty where the workbench was started without one
    public record SecondSolverView(Optional<String> name) {}

    private static ResponseEntity<RunView> created(Run run) {
        return ResponseEntity.created(URI.create("/api/v1/runs/" + run.id())).body(RunView.of(run));
    }
}
