package org.orebridge.workbench.stockpile;

import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Party;
import org.orebridge.core.Sha256;
import org.orebridge.workbench.ProgramVersion;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.result.JsonFile;

/// What was found on stocks, each question in a folder of its own under the user's home, as runs are.
public final class KeptStockpiles {

    /// Of all questions, under the home.
    public static final String FOLDER = "stockpiles";

    /// The figures of one question.
    public static final String JSON = "stockpile.json";

    private static final int DIGITS = 12;
    private static final int NAMED = 4;

    private KeptStockpiles() {}

    /// @param terms of the question
    public static Kept<StockpileResult> of(StockpileTerms terms) {
        return new Kept<>(FOLDER, JSON, "report.html", _ -> id(terms), StockpilePage::html, StockpilePage::text);
    }

    /// Names a question: its first minerals and a hash of all that was asked.
    static String id(StockpileTerms terms) {
        var asked = new Asked(
                ProgramVersion.text(),
                terms.minerals(),
                terms.parties().stream().map(Party::id).toList(),
                terms.hazard(),
                terms.meanMonths(),
                terms.selective(),
                terms.days(),
                terms.budget(),
                terms.exporters(),
                terms.uneven(),
                terms.draws(),
                terms.seed());
        String minerals = String.join(
                "_",
                terms.minerals().subList(0, Math.min(NAMED, terms.minerals().size())));
        return minerals + "-" + Sha256.of(JsonFile.text(asked)).substring(0, DIGITS);
    }

    private record Asked(
            String program,
            List<String> minerals,
            List<String> parties,
            OptionalDouble hazard,
            double meanMonths,
            double selective,
            List<Double> days,
            OptionalDouble budget,
            int exporters,
            boolean uneven,
            int draws,
            long seed) {}
}
