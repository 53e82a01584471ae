package org.orebridge.workbench.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Where a JSON value does not conform to a schema; as much of JSON Schema as ours uses.
public final class SchemaFaults {

    private SchemaFaults() {}

    /// None where it conforms.
    public static List<String> of(JsonNode schema, JsonNode value) {
        return faults(schema, schema, value, "$");
    }

    private static List<String> faults(JsonNode root, JsonNode schema, JsonNode value, String place) {
        if (schema.has("$ref") && !schema.has("type")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            return faults(root, root.get("$defs").get(name), value, place);
        }
        if (schema.has("anyOf")) {
            return schema.get("anyOf")
                            .valueStream()
                            .anyMatch(one -> faults(root, one, value, place).isEmpty())
                    ? List.of()
                    : List.of(place + " fits nothing");
        }
        if (schema.has("enum")) {
            return schema.get("enum").valueStream().anyMatch(value::equals)
                    ? List.of()
                    : List.of(place + " is not one of them");
        }
        String type = schema.get("type").asString();
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            default -> value.isNumber();
        };
        if (!fits) {
            return List.of(place + " is no " + type);
        }
        List<String> faults = new ArrayList<>();
        if (type.equals("array")) {
            for (int i = 0; i < value.size(); i++) {
                faults.addAll(faults(root, schema.get("items"), value.get(i), place + "[" + i + "]"));
            }
        }
        if (type.equals("object")) {
            members(root, schema, value, place, faults);
        }
        return faults;
    }

    private static void members(JsonNode root, JsonNode schema, JsonNode value, String place, List<String> faults) {
        if (schema.has("required")) {
            schema.get("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(name -> !value.has(name))
                    .forEach(name -> faults.add(place + " has no " + name));
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode own = schema.has("properties")
                    ? schema.get("properties").get(member.getKey())
                    : schema.get("additionalProperties");
            if (own == null) {
                faults.add(place + " has an unknown " + member.getKey());
            } else {
                faults.addAll(faults(root, own, member.getValue(), place + "." + member.getKey()));
            }
        }
    }
}
