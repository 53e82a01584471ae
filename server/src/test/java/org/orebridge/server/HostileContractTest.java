package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is sent to any operation of the contract, the server never answers with a fault of its own.
class HostileContractTest {

    private static final long SEED = 20_260_101;
    private static final int EACH = 12;
    private static final Pattern PATH = Pattern.compile("\"(/api/v1/[^\"]*)\" : \\{");
    private static final Pattern METHOD = Pattern.compile("^ {6}\"(get|post|put|delete)\" : \\{", Pattern.MULTILINE);

    private static final List<String> VALUES = List.of(
            "1",
            "-1",
            "0",
            "9223372036854775808",
            "1e999",
            "NaN",
            "cobalt",
            "KOR",
            "KOR,JPN",
            "x".repeat(3000),
            "..",
            "%2e%2e",
            "a b",
            "';drop table runs;--",
            "<script>",
            "\u0000",
            "한국",
            "null",
            "{}",
            "2024",
            "en",
            "xx",
            "b/KOR/price/6",
            "b'/KOR/user-loss/all/0",
            "//",
            "bundled",
            "gallium-china-2023");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"text\"",
            "{\"scenario\":null}",
            "{\"scenario\":{\"a\":1}}",
            "{\"scenario\":\"gallium-china-2023\",\"draws\":-1}",
            "{\"scenario\":\"gallium-china-2023\",\"draws\":1e99}",
            "{\"scenario\":\"gallium-china-2023\",\"months\":\"many\"}",
            "{\"scenario\":\"gallium-china-2023\",\"settings\":{\"a\":\"b\"}}",
            "{\"scenario\":\"gallium-china-2023\",\"parties\":[null]}",
            "{\"text\":\"" + "a: ".repeat(2000) + "\"}",
            "{\"draws\":100000000}",
            "[".repeat(3000),
            "{\"a\":".repeat(900) + "1" + "}".repeat(900),
            "name: &a [*a]",
            "measures:\n  - type: export-ban\n    country: " + "[".repeat(500),
            "\u0000\uFFFF",
            "name: x\nmineral: cobalt\nbase-year: 99999999999999999999\n");

    @TempDir
    Path home;

    @Test
    void noOperationAnswersWithAFaultOfItsOwn() {
        Random random = new Random(SEED);
        List<String> faults = new ArrayList<>();
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            Visitor visitor = workbench.visitor();
            for (Operation operation :
                    operations(visitor.get("/api/v1/openapi.json").body())) {
                for (int time = 0; time < EACH; time++) {
                    String path = filled(operation.path(), random);
                    HttpResponse<String> answer = sent(visitor, operation.method(), path, random);
                    if (answer.statusCode() >= 500 && answer.statusCode() != 507) {
                        faults.add(
                                "%s %s: %d %s".formatted(operation.method(), path, answer.statusCode(), answer.body()));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static HttpResponse<String> sent(Visitor visitor, String method, String path, Random random) {
        if (method.equals("get")) {
            return visitor.get(path);
        }
        String type = random.nextBoolean() ? "application/json" : "application/yaml";
        return visitor.change(method.toUpperCase(Locale.ROOT), path, type, BODIES.get(random.nextInt(BODIES.size())));
    }

    /// Every place in the path and a few questions behind it.
    private static String filled(String path, Random random) {
        String filled =
                Pattern.compile("\\{[^}]+}").matcher(path).replaceAll(_ -> Matcher.quoteReplacement(value(random)));
        List<String> asked = new ArrayList<>();
        for (String name : List.of("language", "key", "group", "before", "limit")) {
            if (random.nextInt(3) == 0) {
                asked.add(name + "=" + value(random));
            }
        }
        return asked.isEmpty() ? filled : filled + "?" + String.join("&", asked);
    }

    private static String value(Random random) {
        return URLEncoder.encode(VALUES.get(random.nextInt(VALUES.size())), StandardCharsets.UTF_8);
    }

    private static List<Operation> operations(String contract) {
        List<Operation> operations = new ArrayList<>();
        Matcher paths = PATH.matcher(contract);
        List<Integer> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        while (paths.find()) {
            starts.add(paths.start());
            names.add(paths.group(1));
        }
        for (int at = 0; at < names.size(); at++) {
            int end = at + 1 < names.size() ? starts.get(at + 1) : contract.indexOf("\"components\"");
            Matcher methods = METHOD.matcher(contract.substring(starts.get(at), end));
            while (methods.find()) {
                operations.add(new Operation(methods.group(1), names.get(at)));
            }
        }
        assertThat(operations).hasSizeGreaterThan(25);
        return operations;
    }

    private record Operation(String method, String path) {}
}
