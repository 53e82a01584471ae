package org.orebridge.server.mineral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.orebridge.core.Players;
import org.orebridge.server.mineral.MineralView.NetworkView;
import org.orebridge.server.mineral.MineralView.SituationView;
import org.orebridge.server.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Minerals over HTTP.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "minerals", description = "Who makes, ships and uses a mineral, and how dependent that leaves whom.")
class MineralController {

    private static final int MOST = 60;

    private final Minerals minerals;

    MineralController(Minerals minerals) {
        this.minerals = minerals;
    }

    @GetMapping("/minerals")
    @Operation(operationId = "listMinerals", summary = "Minerals of the reference dataset.")
    List<MineralView> list() {
        return minerals.list();
    }

    @GetMapping("/situation")
    @Operation(
            operationId = "showSituation",
            summary = "How each mineral stands for countries and country groups, taken as one.")
    List<SituationView> situation(@RequestParam(name = "group", defaultValue = "KOR,JPN") List<String> group) {
        if (group.isEmpty() || group.size() > MOST) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "A group has 1 to %d countries, found %d.".formatted(MOST, group.size()),
                    "group",
                    "Maybe KOR,JPN was meant.");
        }
        return minerals.situation(group.stream().map(MineralController::id).toList());
    }

    @GetMapping("/minerals/{mineral}/networks/{year}")
    @Operation(
            operationId = "showNetwork",
            summary = "A balanced year, element by element, with the figures behind it.")
    NetworkView network(@PathVariable("mineral") String mineral, @PathVariable("year") int year) {
        return minerals.network(mineral, year);
    }

    private static String id(String name) {
        try {
            return Players.id(name);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()), "group");
        }
    }
}
