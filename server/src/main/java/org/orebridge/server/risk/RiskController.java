package org.orebridge.server.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.orebridge.workbench.risk.Chokepoints;
import org.orebridge.workbench.risk.CountrySheet;
import org.orebridge.workbench.risk.MarketHistories;
import org.orebridge.workbench.risk.SharedRisk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    @GetMapping("/shared")
    @Operation(
            operationId = "showSharedRisk",
            summary = "What two parties both depend on, origin by origin, and where one could stand in for the other.")
    SharedRisk shared(
            @RequestParam(name = "party", defaultValue = "KOR") String party,
            @RequestParam(name = "with", defaultValue = "JPN") String with) {
        return profiles.shared(party, with);
    }

    @GetMapping("/chokepoints")
    @Operation(
            operationId = "showChokepoints",
            summary = "How much of what a party uses, or the whole world, passes through one country, form by form.")
    Chokepoints chokepoints(@RequestParam(name = "party", defaultValue = Chokepoints.WORLD) String party) {
        return profiles.chokepoints(party);
    }

    @GetMapping("/market")
    @Operation(
            operationId = "showMarkets",
            summary = "The state of each market month by month, by weights of one's own.",
            parameters =
                    @Parameter(
                            name = "weights",
                            in = ParameterIn.QUERY,
                            description = "such as level=2,volatility=1,trend=1,margin=0; what is left out weighs 1.",
                            schema = @Schema(type = "string")))
    MarketHistories market(
            @RequestParam(name = "weights", defaultValue = "") String weights,
            @RequestParam(name = "mineral", defaultValue = "") List<String> minerals) {
        return profiles.markets(weights, minerals);
    }

    @GetMapping("/countries/{country}")
    @Operation(
            operationId = "showCountry",
            summary = "What one country makes, holds and sells of every mineral, what passes through it, and how it is"
                    + " governed.")
    CountrySheet country(
            @PathVariable("country") String country,
            @RequestParam(name = "user", defaultValue = "KOR,JPN") List<String> users) {
        return profiles.country(country, users);
    }
}
