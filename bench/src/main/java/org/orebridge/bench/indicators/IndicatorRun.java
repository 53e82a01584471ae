package org.orebridge.bench.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.bench.WorkFolder;
import org.orebridge.bench.market.Machine;
import org.orebridge.indicators.panel.Panel;
import org.orebridge.indicators.panel.PanelInputs;
import org.orebridge.indicators.panel.PanelScores;
import org.orebridge.workbench.benchmark.IndicatorTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Measures generated tables by our means and by pandas, in a folder that is gone afterwards.
public final class IndicatorRun {

    private static final double NANO = 1e-9;

    /// The first turns make the machine's code.
    private static final int WARM = 5;

    private static final int TIMED = 7;

    private final IndicatorTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;

    public IndicatorRun(IndicatorTerms terms, Consumer<String> lines, Progress progress) {
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    public void run() {
        try (WorkFolder folder = WorkFolder.open()) {
            tell(measured(folder.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndicatorRates measured(Path folder) throws IOException {
        progress.begin("making tables", 0);
        PanelInputs inputs = GeneratedTables.of(terms.years(), terms.seed());
        progress.begin("measuring them", 0);
        PanelScores scores = Panel.measure(inputs);
        double seconds = seconds(inputs);
        int places = inputs.cells() * inputs.countries();
        double perSecond = places / seconds;
        Optional<Pandas> pandas = Pandas.in(folder);
        Optional<IndicatorRates.Rivals> rivals = Optional.empty();
        if (pandas.isPresent()) {
            Columns.write(inputs, folder);
            rivals = Optional.of(raced(pandas.get(), inputs, new Compared(scores, folder), perSecond));
        }
        return new IndicatorRates(inputs.amount().length, places, seconds, perSecond, rivals);
    }

    private IndicatorRates.Rivals raced(Pandas pandas, PanelInputs inputs, Compared compared, double perSecond)
            throws IOException {
        int cells = inputs.cells();
        int countries = inputs.countries();
        progress.begin("measuring them by pandas, in whole columns", 0);
        Pandas.Spent columns = pandas.columns(cells, countries);
        progress.begin("measuring some by pandas, query by query", 0);
        Pandas.Spent loop = pandas.queries(cells, countries, terms.queries());
        double loopPerSecond = terms.queries() / loop.seconds();
        return new IndicatorRates.Rivals(
                columns.pandas(),
                columns.seconds(),
                perSecond * columns.seconds() / (cells * (double) countries),
                loopPerSecond,
                perSecond / loopPerSecond,
                Math.max(compared.columns(), compared.queries(terms.queries())));
    }

    /// From the columns as they come to all scores, sorting included.
    private static double seconds(PanelInputs inputs) {
        double[] turns = new double[WARM + TIMED];
        for (int turn = 0; turn < turns.length; turn++) {
            long begun = System.nanoTime();
            Panel.measure(inputs);
            turns[turn] = (System.nanoTime() - begun) * NANO;
        }
        double[] timed = Arrays.copyOfRange(turns, WARM, turns.length);
        Arrays.sort(timed);
        return timed[TIMED / 2];
    }

    private void tell(IndicatorRates rates) {
        if (terms.json()) {
            lines.accept(JsonFile.text(rates));
        } else {
            lines.accept(Machine.line());
            rates.lines().forEach(lines);
        }
    }
}
