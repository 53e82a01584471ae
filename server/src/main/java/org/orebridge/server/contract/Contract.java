package org.orebridge.server.contract;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.orebridge.server.problem.Problem;
import org.orebridge.server.study.StudyKinds;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The contract of the interface, the same on every machine: `server/src/main/openapi/openapi.json` is a copy
/// of it.
@Configuration(proxyBeanMethods = false)
class Contract {

    @Bean
    OpenApiCustomizer contractOfThisVersion(StudyKinds kinds) {
        return contract -> complete(contract, kinds);
    }

    private static void complete(OpenAPI contract, StudyKinds kinds) {
        contract.setInfo(new Info()
                .title("Orebridge")
                .version("v1")
                .description("What a critical-mineral cut-off does to each party, month by month, alone and together. "
                        + "Trouble is told as problem details (RFC 9457) with field and suggestion."));
        contract.setServers(List.of());
        if (contract.getComponents() != null) {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(contract.getComponents()::addSchemas);
            studies(kinds, contract);
        }
        contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().addApiResponse("default", trouble()));
    }

    /// What can be chosen for each kind of study, and what it finds.
    private static void studies(StudyKinds kinds, OpenAPI contract) {
        var results = new ResultSchemas();
        kinds.all().forEach(kind -> {
            ModelConverters.getInstance(true).readAll(kind.options()).forEach(contract.getComponents()::addSchemas);
            results.of(kind.result());
        });
        results.all().forEach(contract.getComponents()::addSchemas);
    }

    private static ApiResponse trouble() {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("What was found, in which field, and what may have been meant.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }
}
