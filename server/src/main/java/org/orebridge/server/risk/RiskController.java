package org.orebridge.server.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Published indicators of supply risk over HTTP, the figures that the command line prints.
@RestController
@RequestMapping("/api/v1/risk")
@Tag(name = "risk", description = "How risky a party's supply is, by the published indicators.")
class RiskController {

    private final RiskProfiles profiles;

    RiskController(RiskProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(
            operationId = "showRisk",
            summary =
                    "Every indicator of every mineral for a party, with range, year and sources, or why there is none.")
    RiskView risk(@RequestParam(name = "party", defaultValue = "KOR") String party) {
        return RiskView.of(profiles.of(party));
    }
}
