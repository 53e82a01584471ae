package org.orebridge.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.ReferenceDataset;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Parameters that the user sets by `--set key=value`.
final class Settings {

    private static final Pattern SETTING = Pattern.compile("\\s*([^=\\s]+)\\s*=\\s*(\\S+)\\s*");

    private Settings() {}

    static SortedMap<String, Double> parse(List<String> settings, CommandLine line) {
        SortedMap<String, Double> parsed = new TreeMap<>();
        for (String setting : settings) {
            Matcher matcher = SETTING.matcher(setting);
            if (!matcher.matches()) {
                throw wrong(
                        line,
                        "--set takes key=value, found \"%s\".",
                        setting,
                        "a parameter such as market.holding_cost=0.004");
            }
            if (parsed.put(matcher.group(1), number(matcher.group(2), setting, line)) != null) {
                throw wrong(line, "--set \"%s\" sets a parameter for the second time.", setting, "one of the two");
            }
        }
        return parsed;
    }

    /// The bundled dataset with the user's parameters.
    static ReferenceDataset applied(List<String> settings, CommandLine line) {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        Parameters parameters = dataset.parameters();
        for (var setting : parse(settings, line).entrySet()) {
            parameters = parameters.with(setting.getKey(), setting.getValue());
        }
        return dataset.withParameters(parameters);
    }

    private static double number(String text, String setting, CommandLine line) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw wrong(
                    line,
                    "--set \"%s\" has no number after the sign =.",
                    setting,
                    "a number such as 0.25, without unit or commas,");
        }
        return value;
    }

    private static ParameterException wrong(CommandLine line, String found, String setting, String maybe) {
        return new ParameterException(line, (found + "%nMaybe %s was meant.").formatted(setting, maybe));
    }
}
