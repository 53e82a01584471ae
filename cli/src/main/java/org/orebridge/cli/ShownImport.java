package org.orebridge.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.orebridge.observations.store.ImportProgress;
import org.orebridge.observations.store.Step;
import org.orebridge.workbench.report.Words;

/// How far an import has come, as somebody sees it on standard error.
final class ShownImport implements ImportProgress {

    private static final double MEGABYTE = 1e6;

    private final String file;
    private final ShownProgress progress;
    private final Words words;

    ShownImport(Path file, ShownProgress progress, Words words) {
        this.file = String.valueOf(file.getFileName());
        this.progress = progress;
        this.words = words;
    }

    @Override
    public void begin(Step step) {
        progress.begin(words.of("import.step." + step.name().toLowerCase(Locale.ROOT), file), 0);
    }

    @Override
    public void read(long figures, long bytesLeft) {
        progress.begin(
                words.of(
                        "import.lines",
                        file,
                        String.format(Locale.ROOT, "%,d", figures),
                        String.format(Locale.ROOT, "%.1f", bytesLeft / MEGABYTE)),
                0);
    }
}
