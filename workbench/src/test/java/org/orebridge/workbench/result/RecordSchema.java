package org.orebridge.workbench.result;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Schema of a tree of records, derived from the records themselves.
public final class RecordSchema {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private final SortedMap<String, Object> definitions = new TreeMap<>();

    private RecordSchema() {}

    /// @param root record that a file begins with
    /// @param title of the schema
    public static String of(Class<?> root, String title) {
        RecordSchema schema = new RecordSchema();
        schema.define(root);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("title", title);
        whole.put("$ref", "#/$defs/" + name(root));
        whole.put("$defs", schema.definitions);
        return MAPPER.writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    }

    private void define(Class<?> type) {
        if (definitions.containsKey(name(type))) {
            return;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        definitions.put(name(type), properties);
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("type", "object");
        definition.put("required", List.copyOf(properties.keySet()));
        definition.put("additionalProperties", false);
        definition.put("properties", properties);
        definitions.put(name(type), definition);
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                return typed("array", "items", schema(last));
            }
            if (generic.getRawType() == Optional.class) {
                return Map.of("anyOf", List.of(schema(last), Map.of("type", "null")));
            }
            return typed("object", "additionalProperties", schema(last));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            define(plain);
            return Map.of("$ref", "#/$defs/" + name(plain));
        }
        return plain.isEnum() ? Map.of("enum", names(plain)) : simple(plain);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == OptionalDouble.class) {
            return Map.of("anyOf", List.of(Map.of("type", "number"), Map.of("type", "null")));
        }
        if (type == YearMonth.class) {
            return typed("string", "pattern", "^[0-9]{4}-[0-9]{2}$");
        }
        return type == String.class
                ? Map.of("type", "string")
                : type == boolean.class
                        ? Map.of("type", "boolean")
                        : type == double.class || type == Double.class
                                ? Map.of("type", "number")
                                : Map.of("type", "integer");
    }

    private static Map<String, Object> typed(String type, String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put(key, value);
        return schema;
    }

    private static List<Object> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Object) MAPPER.valueToTree(constant).asString())
                .toList();
    }

    /// `Together.Gain` for a record inside another.
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }
}
