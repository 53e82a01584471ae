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
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The contract of the interface, the same on every machine: `server/src/main/openapi/openapi.json` is a copy of it.
@Configuration(proxyBeanMethods = false)
class Contract {

    @Bean
    OpenApiCustomizer contractOfThisVersion() {
        return Contract::complete;
    }

    private static void complete(OpenAPI contract) {
        contract.setInfo(new Info()
                .title("Orebridge")
                .version("v1")
                .description("What a critical-mineral cut-off does to each party, month by month, alone and together. "
                        + "Trouble is told as problem details (RFC 9457) with field and suggestion."));
        contract.setServers(List.of());
        if (contract.getComponents() != null) {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(contract.getComponents()::addSchemas);
        }
        contract.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> operation.getResponses().addApiResponse("default", trouble()));
    }

    private static ApiResponse trouble() {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("What was found, in which field, and what may have been meant.")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }
}
