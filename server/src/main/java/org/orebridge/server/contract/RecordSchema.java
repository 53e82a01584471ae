package org.orebridge.server.contract;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A record is written whole: what may be missing in it is null, and the contract says so.
@Component
class RecordSchema implements ModelConverter {

    /// Names of what is sent end so: there, what is missing may be left out.
    private static final String REQUEST = "Request";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java != null && java.getRawClass().isRecord()) {
            Schema<?> model = context.getDefinedModels().get(java.getRawClass().getSimpleName());
            complete(model == null ? resolved : model, java.getRawClass());
        }
        return resolved;
    }

    private static void complete(@Nullable Schema<?> model, Class<?> record) {
        if (model == null || model.getProperties() == null) {
            return;
        }
        var properties = model.getProperties();
        Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getType() == Optional.class)
                .map(RecordComponent::getName)
                .forEach(name -> properties.computeIfPresent(name, (_, schema) -> nullable(schema)));
        if (!record.getSimpleName().endsWith(REQUEST)) {
            model.setRequired(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .sorted()
                    .toList());
        }
    }

    private static Schema<?> nullable(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>();
        Optional.ofNullable(schema.getType()).ifPresent(types::add);
        Optional.ofNullable(schema.getTypes()).ifPresent(types::addAll);
        if (types.contains("null") || schema.getAnyOf() != null) {
            return schema;
        }
        if (schema.get$ref() != null) {
            return new Schema<>().anyOf(List.of(schema, new Schema<>().types(Set.of("null"))));
        }
        types.add("null");
        return schema.types(types);
    }
}
