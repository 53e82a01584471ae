package org.orebridge.server.study;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.orebridge.server.answer.FilePolicy;
import org.orebridge.server.problem.ReaderLanguage;
import org.orebridge.workbench.cooperation.brief.BriefQuestion;
import org.orebridge.workbench.cooperation.brief.BriefStudy;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.cooperation.brief.report.BriefPage;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.serving.ServingTerms;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is kept on one mineral, as one document.
@RestController
@RequestMapping("/api/v1/briefs/cooperation")
@Tag(
        name = "studies",
        description = "What studies beside answers found: stocks, cooperation. They are asked for as runs.")
class BriefController {

    private final BriefStudy study;

    BriefController(ServingTerms terms, BalancedNetworks networks) {
        this.study = new BriefStudy(networks, terms.home());
    }

    @GetMapping
    @Operation(
            operationId = "listBriefed",
            summary = "What a brief on stockpiles and cooperation would be made of, and what is not there.")
    BriefedView contents(
            @RequestParam("mineral") String mineral,
            @RequestParam(name = "parties", defaultValue = "KOR,JPN") List<String> parties,
            @RequestParam(name = "scenario", defaultValue = "") String scenario)
            throws IOException {
        return BriefedView.of(study.find(asked(mineral, parties, scenario)));
    }

    @GetMapping(path = "/page", produces = "text/html;charset=UTF-8")
    @Operation(
            operationId = "readCooperationBrief",
            summary = "The newest results of a mineral's studies as one document to print, in English, Korean or"
                    + " Japanese.")
    ResponseEntity<String> page(
            @RequestParam("mineral") String mineral,
            @RequestParam(name = "parties", defaultValue = "KOR,JPN") List<String> parties,
            @RequestParam(name = "scenario", defaultValue = "") String scenario,
            @RequestParam(name = "language", defaultValue = "en") String language)
            throws IOException {
        CooperationBrief found = study.answer(asked(mineral, parties, scenario));
        return ResponseEntity.ok()
                .header("Content-Security-Policy", FilePolicy.SHOWN)
                .body(BriefPage.html(found, ReaderLanguage.words(language)));
    }

    private static BriefQuestion asked(String mineral, List<String> parties, String scenario) {
        return new BriefQuestion(mineral, parties, Optional.of(scenario).filter(name -> !name.isBlank()));
    }
}
