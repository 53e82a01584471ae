package org.orebridge.server.observed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.observed.AllSources;
import org.orebridge.workbench.observed.Baselines;
import org.orebridge.workbench.observed.CountryChain;
import org.orebridge.workbench.observed.Holdings;
import org.orebridge.workbench.observed.KeptFindings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Figures over HTTP, as the command `data` answers about them.
@RestController
@RequestMapping("/api/v1/data")
@Tag(name = "data", description = "What figures there are, what each source says, what is missing.")
class ObservedController {

    private static final int MOST = 5000;

    private final Observed observed;

    ObservedController(Observed observed) {
        this.observed = observed;
    }

    @GetMapping("/status")
    @Operation(
            operationId = "showHoldings",
            summary = "Figures by mineral, part of the chain and year; grades, gaps, sources, imported files.")
    Holdings status() {
        return observed.status();
    }

    @GetMapping("/minerals/{mineral}/figures")
    @Operation(
            operationId = "listFigures",
            summary = "What every source and edition says, side by side, and which figure is used and why.")
    AllSources figures(
            @PathVariable("mineral") String mineral,
            @RequestParam(name = "year", required = false) Optional<Integer> year,
            @RequestParam(name = "stage", required = false) Optional<String> stage,
            @RequestParam(name = "country", required = false) Optional<String> country,
            @RequestParam(name = "limit", defaultValue = "1000") int limit) {
        return observed.sources(mineral, year, stage, country, most(limit));
    }

    @GetMapping("/minerals/{mineral}/chains/{country}")
    @Operation(operationId = "showChain", summary = "One country's chain, figure by figure, down to the file and row.")
    CountryChain chain(
            @PathVariable("mineral") String mineral,
            @PathVariable("country") String country,
            @RequestParam(name = "limit", defaultValue = "1000") int limit) {
        return observed.chain(mineral, country, most(limit));
    }

    @GetMapping("/baselines")
    @Operation(
            operationId = "listBaselines",
            summary = "Which minerals and years have a market at rest, and why others have none.")
    Baselines baselines() {
        return observed.baselines();
    }

    @GetMapping("/findings")
    @Operation(operationId = "listFindings", summary = "What was odd in imported files, the gravest first.")
    List<KeptFindings> findings(
            @RequestParam(name = "file", required = false) Optional<String> file,
            @RequestParam(name = "severity", required = false) Optional<String> severity,
            @RequestParam(name = "limit", defaultValue = "200") int limit) {
        return observed.findings(file, severity, most(limit));
    }

    private static int most(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "A limit is 1 to %d, found %d.".formatted(MOST, limit),
                    "limit",
                    "Maybe 1000 was meant.");
        }
        return limit;
    }
}
