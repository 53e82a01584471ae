package org.orebridge.server.study;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.orebridge.server.study.KeptStudies.KeptStudy;
import org.orebridge.workbench.cooperation.swaps.SwapFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What studies found, over HTTP, byte for byte as the command line writes it.
@RestController
@RequestMapping("/api/v1/studies")
@Tag(
        name = "studies",
        description = "What studies beside answers found: stocks, cooperation. They are asked for as runs.")
class StudyController {

    private final StudyKinds kinds;
    private final KeptStudies kept;

    StudyController(StudyKinds kinds, KeptStudies kept) {
        this.kinds = kinds;
        this.kept = kept;
    }

    @GetMapping("/{study}")
    @Operation(operationId = "listStudies", summary = "Results of one kind of study, the newest first.")
    List<KeptStudy> list(@PathVariable("study") String study) {
        return kept.list(kinds.named(study));
    }

    @GetMapping(path = "/swaps/example", produces = "application/yaml;charset=UTF-8")
    @Operation(
            operationId = "readSwapsExample",
            summary = "A file of swaps to start from; sent as the text of a run of the study swaps.")
    byte[] swapsExample() {
        return SwapFile.template().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/{study}/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readStudy",
            summary = "One whole result; its shape is the record of its kind.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    ResponseEntity<Resource> result(@PathVariable("study") String study, @PathVariable("id") String id) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-cache")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FileSystemResource(kept.file(kinds.named(study), id)));
    }
}
