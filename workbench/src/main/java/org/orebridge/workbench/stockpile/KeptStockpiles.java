package org.orebridge.workbench.stockpile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Party;
import org.orebridge.core.Sha256;
import org.orebridge.workbench.ProgramVersion;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// What was found on stocks, each question in a folder of its own under the user's home, as runs are.
public final class KeptStockpiles {

    /// Of all questions, under the home.
    public static final String FOLDER = "stockpiles";

    /// The files of one question.
    public static final String JSON = "stockpile.json";

    public static final String PAGE = "report.txt";

    private static final int DIGITS = 12;
    private static final int NAMED = 4;

    private final Path folder;

    /// @param home the user's folder
    public KeptStockpiles(Path home) {
        folder = home.resolve(FOLDER);
    }

    /// Writes the JSON and the page of text; the same question again takes the place of the one before.
    public Path keep(StockpileTerms terms, StockpileResult found, Words words) throws IOException {
        Path place = folder.resolve(id(terms));
        AtomicFile.write(place.resolve(PAGE), StockpilePage.of(found, words));
        AtomicFile.write(place.resolve(JSON), JsonFile.text(found));
        return place;
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
                terms.uneven());
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
            boolean uneven) {}
}
