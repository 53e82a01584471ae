package org.orebridge.server.hindcast;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.answer.FilePolicy;
import org.orebridge.server.hindcast.HindcastView.EventView;
import org.orebridge.server.hindcast.HindcastView.HindcastRequest;
import org.orebridge.server.hindcast.HindcastView.WorkView;
import org.orebridge.server.problem.ReaderLanguage;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.hindcast.event.BundledEvents;
import org.orebridge.workbench.hindcast.report.HindcastFolder;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hindcasts over HTTP, byte for byte as the command line writes them.
@RestController
@RequestMapping("/api/v1/hindcasts")
@Tag(name = "hindcasts", description = "Past events, and how far off the engine was.")
class HindcastController {

    private static final int USUAL_DRAWS = 0;

    private final HindcastDesk desk;
    private final ReferenceDataset dataset;

    HindcastController(HindcastDesk desk, ReferenceDataset dataset) {
        this.desk = desk;
        this.dataset = dataset;
    }

    @GetMapping
    @Operation(operationId = "listHindcasts", summary = "Events, results that are kept, and what is being computed.")
    HindcastView list() {
        return new HindcastView(
                BundledEvents.read(MarketStudy.vocabulary(dataset)).stream()
                        .map(event -> new EventView(
                                event.name(),
                                event.title(),
                                event.summary(),
                                event.mineral(),
                                event.start().toString()))
                        .toList(),
                desk.kept(),
                desk.work());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "askHindcasts",
            summary = "Run all events that come with the program; one run at a time.",
            responses = @ApiResponse(responseCode = "202", useReturnTypeSchema = true))
    ResponseEntity<WorkView> start(@RequestBody HindcastRequest request) {
        int draws = request.draws().orElse(USUAL_DRAWS);
        if (draws < 0 || draws > Question.MOST_DRAWS) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Draws are 0 to %d, found %d.".formatted(Question.MOST_DRAWS, draws),
                    "draws",
                    "Maybe 40 was meant.");
        }
        return ResponseEntity.accepted().body(desk.start(draws));
    }

    @PostMapping("/cancellation")
    @Operation(operationId = "cancelHindcasts", summary = "Give up what is being computed.")
    ResponseEntity<Void> cancel() {
        desk.cancel();
        return ResponseEntity.noContent().build();
    }

    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readHindcast",
            summary = "A whole result with every miss; docs/hindcasts.md says what its figures are.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    String result(@PathVariable("name") String name) {
        return desk.text(name, HindcastDesk.RESULT);
    }

    @GetMapping(path = "/{name}/page", produces = "text/html;charset=UTF-8")
    @Operation(operationId = "readHindcastPage", summary = "The page of a result, in English, Korean or Japanese.")
    ResponseEntity<String> page(
            @PathVariable("name") String name, @RequestParam(name = "language", defaultValue = "en") String language) {
        Words words = ReaderLanguage.words(language);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", FilePolicy.SHOWN)
                .body(HindcastFolder.page(desk.text(name, HindcastDesk.RESULT), words));
    }
}
