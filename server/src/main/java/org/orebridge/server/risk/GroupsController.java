package org.orebridge.server.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.risk.OwnGroup;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Reads groups of countries that a user has written down; nothing of them is kept.
@RestController
@RequestMapping("/api/v1/risk")
@Tag(name = "risk")
class GroupsController {

    @PostMapping(path = "/groups", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "readGroups",
            summary = "Groups of one's own (CSV: group,name,country,since,until) with the members that each has now;"
                    + " several codes with a plus between them are a party everywhere. Not kept.")
    List<OwnGroup> read(@RequestBody(required = false) byte @Nullable [] table) {
        try {
            return OwnGroup.read(table == null ? new byte[0] : table, YearMonth.now(ZoneOffset.UTC));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()), "table");
        }
    }
}
