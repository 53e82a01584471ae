package org.orebridge.importers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.Price;

/// The last look at rows in our words before they are handed on: none is of the future, none is said twice.
///
/// A row said twice in the same words is handed on once. Where two rows say different things about the same, the
/// first is handed on: which one is right cannot be known, and adding them up would count one of them twice.
public final class Gate<T extends Statement> implements Consumer<T> {

    /// More subjects than any extract has; beyond them repeats are no longer looked for, so that memory stays bounded.
    private static final int REMEMBERED = 1_000_000;

    private record Seen(List<Object> said, int row) {}

    private final Consumer<? super T> rows;
    private final Edition edition;
    private final Findings findings;
    private final Map<List<Object>, Seen> seen = new HashMap<>();
    private long passed;
    private int lastYear;

    public Gate(Consumer<? super T> rows, Edition edition, Findings findings) {
        this.rows = rows;
        this.edition = edition;
        this.findings = findings;
    }

    @Override
    public void accept(T row) {
        if (isOfItsTime(row) && isSaidFirst(row)) {
            passed++;
            lastYear = Math.max(lastYear, row.year());
            rows.accept(row);
        }
    }

    /// What was taken, after the last row. An issue that does not say its name is called by its last year.
    ///
    /// @param lines lines of the file below its header
    public Intake intake(long lines) {
        Edition told = edition.name().equals(Edition.UNSTATED) && lastYear > 0
                ? new Edition(edition.source(), "to " + lastYear, edition.published())
                : edition;
        return new Intake(told, lines, passed, findings.inOrder());
    }

    private boolean isOfItsTime(T row) {
        if (row.year() <= edition.lastYear()) {
            return true;
        }
        findings.error(row.row(), "%d is in the future of this file".formatted(row.year()), "row left out");
        return false;
    }

    private boolean isSaidFirst(T row) {
        if (seen.size() >= REMEMBERED) {
            findings.once(row.row(), "very many rows", "repeated ones no longer looked for from here on");
            return true;
        }
        Seen before = seen.putIfAbsent(row.subject(), new Seen(row.said(), row.row()));
        if (before == null) {
            return true;
        }
        if (before.said().equals(row.said())) {
            findings.note(row.row(), "the same as line %d".formatted(before.row()), "counted once");
        } else {
            findings.error(
                    row.row(),
                    "line %d says otherwise about the same: %s there, %s here"
                            .formatted(before.row(), inWords(before.said()), inWords(row.said())),
                    "row left out, the first one kept");
        }
        return false;
    }

    private static String inWords(List<Object> said) {
        return said.stream().map(Gate::inWords).collect(Collectors.joining(", "));
    }

    private static String inWords(Object said) {
        return switch (said) {
            case Figure<?> figure ->
                figure.known().map(Gate::inWords).orElseGet(() -> figure.said().word());
            case Mass(double tonnes) -> Numbers.plain(tonnes) + " t";
            case Price(double usdPerTonne) -> Numbers.plain(usdPerTonne) + " USD/t";
            case Double number -> Numbers.plain(number);
            default -> said.toString();
        };
    }
}
