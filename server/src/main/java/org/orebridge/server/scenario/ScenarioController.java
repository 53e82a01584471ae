package org.orebridge.server.scenario;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.problem.ReaderLanguage;
import org.orebridge.workbench.scenario.ScenarioTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// Scenarios over HTTP; their text is the YAML of the command line.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "scenarios", description = "What can be asked: bundled scenarios and your own.")
class ScenarioController {

    private static final String USUAL_LANGUAGE = "en, ko or ja; left out = by Accept-Language, else English.";

    private final ScenarioShelf shelf;
    private final ReferenceDataset dataset;

    ScenarioController(ScenarioShelf shelf, ReferenceDataset dataset) {
        this.shelf = shelf;
        this.dataset = dataset;
    }

    @GetMapping("/scenarios")
    @Operation(operationId = "listScenarios", summary = "The bundled scenarios, then your own.")
    List<ScenarioView> list() {
        return shelf.list();
    }

    @GetMapping("/scenarios/{name}")
    @Operation(operationId = "showScenario", summary = "One scenario with its text.")
    ScenarioView show(@PathVariable("name") String name) {
        return shelf.view(name);
    }

    @GetMapping(path = "/scenarios/{name}/text", produces = "application/yaml")
    @Operation(operationId = "readScenario", summary = "The YAML of a scenario, comments included.")
    String text(@PathVariable("name") String name) {
        return shelf.text(name);
    }

    @GetMapping(path = "/scenario-template", produces = "application/yaml")
    @Operation(operationId = "readTemplate", summary = "A commented scenario to start from.")
    String template() {
        return ScenarioTemplate.text();
    }

    @GetMapping("/scenario-keys")
    @Operation(operationId = "listScenarioKeys", summary = "Every key of a scenario, and the words at hand for it.")
    ScenarioKeys keys() {
        return ScenarioKeys.of(dataset);
    }

    @PutMapping(
            path = "/scenarios/{name}",
            consumes = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
    @Operation(operationId = "saveScenario", summary = "Keep a scenario of your own, finished or not.")
    ResponseEntity<ScenarioView> save(@PathVariable("name") String name, @RequestBody String text) {
        boolean fresh = shelf.save(name, text);
        return (fresh ? ResponseEntity.created(URI.create("/api/v1/scenarios/" + name)) : ResponseEntity.ok())
                .body(shelf.view(name));
    }

    @DeleteMapping("/scenarios/{name}")
    @Operation(operationId = "deleteScenario", summary = "Delete a scenario of your own.")
    ResponseEntity<Void> delete(@PathVariable("name") String name) {
        shelf.delete(name);
        return ResponseEntity.noContent().build();
    }

    @PostMapping(
            path = "/scenario-checks",
            consumes = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            operationId = "checkScenario",
            summary = "What is wrong with a text, with line and suggestion, in English, Korean or Japanese.",
            parameters =
                    @Parameter(
                            name = "language",
                            in = ParameterIn.QUERY,
                            description = USUAL_LANGUAGE,
                            schema = @Schema(type = "string")))
    CheckView check(@RequestBody(required = false) String text, WebRequest request) {
        return shelf.check(text == null ? "" : text, ReaderLanguage.words(request));
    }
}
