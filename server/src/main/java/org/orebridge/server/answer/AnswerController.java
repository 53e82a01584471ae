package org.orebridge.server.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.orebridge.server.problem.ReaderLanguage;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.explain.Explanation;
import org.orebridge.workbench.report.Brief;
import org.orebridge.workbench.report.CheckText;
import org.orebridge.workbench.report.HtmlReport;
import org.orebridge.workbench.report.WhatWouldChange;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.ResultFiles;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Answers over HTTP, byte for byte as the command line writes them.
@RestController
@RequestMapping("/api/v1/answers")
@Tag(name = "answers", description = "What finished runs left: the answer, its tables, its report.")
class AnswerController {

    private final AnswerFolder folder;
    private final Digests digests;

    AnswerController(AnswerFolder folder, Digests digests) {
        this.folder = folder;
        this.digests = digests;
    }

    @GetMapping
    @Operation(operationId = "listAnswers", summary = "Answers that are kept, the newest first.")
    List<Kept> list() {
        return folder.list().stream()
                .map(run -> new Kept(run.id(), run.finished().toInstant()))
                .toList();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readAnswer",
            summary = "The whole answer; its shape is answer.schema.json of the workbench.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(type = "object"))))
    ResponseEntity<Resource> answer(@PathVariable("id") String id) {
        return file(folder.file(id, ResultFiles.ANSWER));
    }

    @GetMapping("/{id}/files")
    @Operation(operationId = "listAnswerFiles", summary = "Names of the files of an answer.")
    List<String> files(@PathVariable("id") String id) {
        return folder.files(id);
    }

    @GetMapping("/{id}/files/{name}")
    @Operation(
            operationId = "readAnswerFile",
            summary = "One file: report.html, a table as CSV, the page of text.",
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*")))
    ResponseEntity<Resource> file(@PathVariable("id") String id, @PathVariable("name") String name) {
        return file(folder.file(id, name));
    }

    @GetMapping(path = "/{id}/report", produces = "text/html;charset=UTF-8")
    @Operation(operationId = "readReport", summary = "The whole report in English, Korean or Japanese.")
    ResponseEntity<String> report(
            @PathVariable("id") String id, @RequestParam(name = "language", defaultValue = "en") String language)
            throws IOException {
        return page(HtmlReport.of(JsonFile.read(folder.json(id)), ReaderLanguage.words(language)));
    }

    @GetMapping(path = "/{id}/brief", produces = "text/html;charset=UTF-8")
    @Operation(operationId = "readBrief", summary = "Two printed pages with an annex, in English, Korean or Japanese.")
    ResponseEntity<String> brief(
            @PathVariable("id") String id, @RequestParam(name = "language", defaultValue = "en") String language)
            throws IOException {
        return page(Brief.of(JsonFile.read(folder.json(id)), ReaderLanguage.words(language)));
    }

    @GetMapping("/{id}/conclusion")
    @Operation(
            operationId = "readConclusion",
            summary = "What would change the conclusion, in English, Korean or Japanese.")
    List<String> conclusion(
            @PathVariable("id") String id, @RequestParam(name = "language", defaultValue = "en") String language)
            throws IOException {
        return WhatWouldChange.of(JsonFile.read(folder.json(id)), ReaderLanguage.words(language));
    }

    @GetMapping("/{id}/second-opinion")
    @Operation(
            operationId = "readSecondOpinion",
            summary =
                    "What a second solver says of the solves, in English, Korean or Japanese; empty if nobody asked it.")
    List<String> secondOpinion(
            @PathVariable("id") String id, @RequestParam(name = "language", defaultValue = "en") String language)
            throws IOException {
        Words words = ReaderLanguage.words(language);
        return folder.check(id).map(check -> CheckText.lines(check, words)).orElse(List.of());
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", FilePolicy.SHOWN)
                .body(html);
    }

    @GetMapping("/{id}/explanations")
    @Operation(
            operationId = "explainFigure",
            summary = "Where one figure comes from, back to file and row, in English, Korean or Japanese.")
    Explanation explain(
            @PathVariable("id") String id,
            @RequestParam("key") String key,
            @RequestParam(name = "language", defaultValue = "en") String language)
            throws IOException {
        Words words = ReaderLanguage.words(language);
        try {
            return Explanation.of(JsonFile.read(folder.json(id)), key, words);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()), "key");
        }
    }

    /// A weak tag, so that the bytes may be sent packed.
    private ResponseEntity<Resource> file(Path file) {
        return ResponseEntity.ok()
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", FilePolicy.SHOWN)
                .eTag("W/\"" + digests.of(file) + '"')
                .contentType(FilePolicy.type(file))
                .body(new FileSystemResource(file));
    }

    /// @param id of the answer
    /// @param finished when it was written
    public record Kept(String id, Instant finished) {}
}
