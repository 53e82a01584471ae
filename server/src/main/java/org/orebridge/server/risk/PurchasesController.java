package org.orebridge.server.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orebridge.server.problem.ReaderLanguage;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.purchases.PurchaseReport;
import org.orebridge.workbench.purchases.PurchaseStudy;
import org.orebridge.workbench.purchases.PurchaseTemplate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// A company's purchases over HTTP: the file is read in memory, written nowhere, and forgotten with the answer.
@RestController
@RequestMapping("/api/v1/risk")
@Tag(name = "risk")
class PurchasesController {

    private final PurchaseStudy study;

    PurchasesController(BalancedNetworks networks) {
        this.study = new PurchaseStudy(networks);
    }

    @PostMapping(path = "/purchases", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "measurePurchases",
            summary =
                    "What a company's table of purchases (CSV or XLSX) exposes it to; every row used or named. Not kept.",
            parameters =
                    @Parameter(
                            name = "language",
                            in = ParameterIn.QUERY,
                            description = "en, ko or ja; left out = by Accept-Language, else English.",
                            schema = @Schema(type = "string")))
    PurchaseReport measure(
            @RequestParam(name = "party", required = false) @Nullable String party,
            @RequestParam(name = "mineral", defaultValue = "") List<String> minerals,
            @RequestParam(name = "prices", defaultValue = "false") boolean prices,
            @RequestBody(required = false) byte @Nullable [] table,
            WebRequest request) {
        var terms = new PurchaseStudy.Terms(
                Optional.ofNullable(party).map(name -> RiskProfiles.party(name, "party")),
                minerals,
                prices,
                ReaderLanguage.words(request));
        return study.report(table == null ? new byte[0] : table, terms);
    }

    @GetMapping(path = "/purchases/example", produces = "text/csv;charset=UTF-8")
    @Operation(operationId = "readPurchasesExample", summary = "A table of purchases to start from.")
    byte[] example() {
        return PurchaseTemplate.text().getBytes(StandardCharsets.UTF_8);
    }
}
