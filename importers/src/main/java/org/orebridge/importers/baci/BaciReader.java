package org.orebridge.importers.baci;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.orebridge.core.HsCode;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads trade flows from a BACI year file or an extract, in memory that grows with what is kept only.
public final class BaciReader {

    private static final List<Dataset> LAYOUTS = List.of(Dataset.BACI_YEAR, Dataset.BACI_HS6, Dataset.BACI_HS4);

    private BaciReader() {}

    /// Reads all products of a file; meant for extracts.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not BACI
    public static Imported<FlowRow> read(Path file) {
        return read(file, Set.of());
    }

    /// Reads the products wanted, headings covering what lies below them: 2603 keeps 260300.
    ///
    /// @param wanted codes in the revision of the file; none keeps all
    /// @throws org.orebridge.importers.WrongFile if the file is not BACI
    public static Imported<FlowRow> read(Path file, Set<HsCode> wanted) {
        List<FlowRow> rows = new ArrayList<>();
        return new Imported<>(rows, read(Content.of(file), wanted, rows::add, Progress.SILENT));
    }

    /// Hands the flows of the products wanted on one by one; the other lines are counted and left.
    ///
    /// @param content a file, or one year of an archive by {@link BaciRelease}
    /// @param wanted codes in the revision of the file, headings covering what lies below them; none takes all
    /// @throws org.orebridge.importers.WrongFile if it is not BACI, or breaks off
    public static Intake read(Content content, Set<HsCode> wanted, Consumer<FlowRow> rows, Progress progress) {
        Dataset layout = FileKind.oneOf(content, LAYOUTS);
        Findings findings = new Findings(content.name());
        Gate<FlowRow> gate = new Gate<>(rows, BaciRelease.edition(content.name()), findings);
        BaciMapping mapping = new BaciMapping(layout, findings);
        Wanted selection = new Wanted(wanted, mapping);
        Table table = new Table(content, layout, findings, progress).where(BaciRow.codeColumn(layout), selection);
        // A line with a quoted name is not skipped unparsed, so it is asked for its product here.
        return gate.intake(table.forEach(line -> {
            if (selection.test(line.cell(BaciRow.codeColumn(layout)))) {
                flow(line, layout, mapping, findings).ifPresent(gate);
            }
        }));
    }

    private static Optional<FlowRow> flow(Line line, Dataset layout, BaciMapping mapping, Findings findings) {
        BaciRow row = BaciRow.of(line, layout);
        Optional<HsCode> code = mapping.code(row.code());
        if (code.isEmpty()) {
            findings.error(row.line(), "\"%s\" is no product code".formatted(row.code()), "row left out");
            return Optional.empty();
        }
        return mapping.map(row, code.get());
    }

    /// Whether a code is one of those wanted, each asked for once; what is no code is looked at, to be named.
    private static final class Wanted implements Predicate<String> {

        private final Set<HsCode> wanted;
        private final BaciMapping mapping;
        private final Map<String, Boolean> known = new HashMap<>();

        Wanted(Set<HsCode> wanted, BaciMapping mapping) {
            this.wanted = wanted;
            this.mapping = mapping;
        }

        @Override
        public boolean test(String text) {
            return wanted.isEmpty() || known.computeIfAbsent(text, this::isWanted);
        }

        private boolean isWanted(String text) {
            Optional<HsCode> code = mapping.code(text);
            return code.isEmpty() || wanted.stream().anyMatch(heading -> heading.covers(code.get()));
        }
    }
}
