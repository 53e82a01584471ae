package org.orebridge.server.contract;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Records of results as the contract says them; a record within another is named after both, so that two
/// results may each have a `Player` of their own.
final class ResultSchemas {

    private static final String PLACE = "#/components/schemas/";

    private final Map<String, Schema<?>> found = new TreeMap<>();

    /// What was seen so far, by name.
    Map<String, Schema<?>> all() {
        return found;
    }

    /// Where a record is described; it is now, if it was not before.
    Schema<?> of(Class<? extends Record> record) {
        String name = name(record);
        if (!found.containsKey(name)) {
            Schema<Object> described = typed("object");
            found.put(name, described);
            for (RecordComponent component : record.getRecordComponents()) {
                described.addProperty(component.getName(), schema(component.getGenericType()));
            }
            described.setRequired(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .sorted()
                    .toList());
        }
        return new Schema<>().$ref(PLACE + name);
    }

    static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : name(around) + type.getSimpleName();
    }

    private Schema<?> schema(Type type) {
        if (type instanceof ParameterizedType of) {
            Type last = of.getActualTypeArguments()[of.getActualTypeArguments().length - 1];
            Class<?> raw = (Class<?>) of.getRawType();
            if (raw == Optional.class) {
                return orNothing(schema(last));
            }
            return Map.class.isAssignableFrom(raw) ? mapped(schema(last)) : list(schema(last));
        }
        return plain((Class<?>) type);
    }

    private Schema<?> plain(Class<?> type) {
        if (type.isArray()) {
            return list(schema(type.getComponentType()));
        }
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        if (type.isEnum()) {
            Schema<Object> named = typed("string");
            named.setEnum(Arrays.stream(type.getEnumConstants())
                    .<Object>map(one -> Json31.mapper().valueToTree(one).asText())
                    .toList());
            return named;
        }
        if (type == OptionalDouble.class || type == OptionalInt.class) {
            return orNothing(typed("number"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        return typed(type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "string");
    }

    private static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(Set.of(type));
        return schema;
    }

    private static Schema<?> mapped(Schema<?> to) {
        Schema<Object> map = typed("object");
        map.setAdditionalProperties(to);
        return map;
    }

    private static Schema<?> list(Schema<?> of) {
        Schema<Object> list = typed("array");
        list.setItems(of);
        return list;
    }

    private static Schema<?> orNothing(Schema<?> schema) {
        return new Schema<>().anyOf(List.of(schema, typed("null")));
    }
}
