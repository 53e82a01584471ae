package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.importers.purchases.Purchase;
import org.orebridge.importers.purchases.PurchaseTable;
import org.orebridge.importers.purchases.Remark;
import org.orebridge.reference.BoughtMaterial;
import org.orebridge.workbench.purchases.PurchaseReport.RowRemark;
import org.orebridge.workbench.purchases.PurchaseReport.Rows;
import org.orebridge.workbench.report.Words;

/// The rows of a table parted into those that count, those set aside and those that cannot be used.
final class SortedRows {

    /// Lines named in one remark about many alike.
    private static final int LINES = 8;

    private final PurchaseTable table;
    private final Words words;
    private final List<Bought> used = new ArrayList<>();
    private final List<Purchase> setAside = new ArrayList<>();
    private final List<Purchase> notUsed = new ArrayList<>();
    private final List<Remark> unused;
    private final List<Remark> remarks;

    /// Lines that were read as something that they do not quite say, by what they say.
    private final Map<String, Guess> guesses = new LinkedHashMap<>();

    private record Guess(BoughtMaterial material, List<Integer> lines) {}

    /// @param world output of a mineral by its id
    SortedRows(
            PurchaseTable table,
            MaterialFinder finder,
            Function<String, WorldOutput> world,
            PurchaseStudy.Terms terms) {
        this.table = table;
        this.words = terms.words();
        this.unused = new ArrayList<>(table.unused());
        this.remarks = new ArrayList<>(table.remarks());
        Map<String, WorldOutput> worlds = new HashMap<>();
        // A large table says few things many times.
        Map<List<String>, MaterialFinder.Found> found = new HashMap<>();
        for (Purchase purchase : table.purchases()) {
            List<String> asking = List.of(
                    purchase.material(), purchase.code(), purchase.origin().code());
            switch (found.computeIfAbsent(asking, _ -> finder.find(purchase))) {
                case MaterialFinder.Found.None(Remark remark) ->
                    drop(purchase, new Remark(purchase.line(), remark.kind(), remark.about()));
                case MaterialFinder.Found.Material(var material, boolean byCode, Optional<String> asked) -> {
                    Bought bought = Bought.of(purchase, material, byCode);
                    if (!terms.minerals().isEmpty() && !terms.minerals().contains(bought.mineral())) {
                        setAside.add(purchase);
                    } else {
                        take(bought, asked, worlds.computeIfAbsent(bought.mineral(), world));
                    }
                }
            }
        }
        Set<Integer> gone = Stream.concat(notUsed.stream(), setAside.stream())
                .map(Purchase::line)
                .collect(Collectors.toSet());
        remarks.removeIf(remark -> gone.contains(remark.line()));
    }

    private void drop(Purchase purchase, Remark remark) {
        unused.add(remark);
        notUsed.add(purchase);
    }

    private void take(Bought bought, Optional<String> asked, WorldOutput world) {
        Optional<WorldOutput.Basis> basis = world.of(bought.material());
        if (basis.filter(all -> bought.low() > all.tonnes()).isPresent()) {
            drop(
                    bought.purchase(),
                    MaterialTrouble.MORE_THAN_THE_WORLD.at(
                            bought.purchase().line(),
                            Math.round(bought.low()) + "",
                            Math.round(basis.get().tonnes()) + ""));
            return;
        }
        used.add(bought);
        asked.ifPresent(text -> guesses.computeIfAbsent(text, _ -> new Guess(bought.material(), new ArrayList<>()))
                .lines()
                .add(bought.purchase().line()));
    }

    List<Bought> used() {
        return used;
    }

    Map<String, List<Bought>> byMineral() {
        return PurchaseStudy.grouped(used);
    }

    Rows rows() {
        return new Rows(
                table.rows(),
                used.size(),
                unused.size(),
                setAside.size(),
                table.blank(),
                used.stream().mapToDouble(bought -> bought.purchase().tonnes()).sum(),
                notUsed.stream().mapToDouble(Purchase::tonnes).sum(),
                setAside.stream().mapToDouble(Purchase::tonnes).sum());
    }

    /// Every row that is not used, in the order of the file.
    List<RowRemark> unused() {
        return told(unused);
    }

    /// What is odd about rows in use; what was read as something else is said once for all rows alike.
    List<RowRemark> remarks() {
        List<Remark> all = new ArrayList<>(remarks);
        guesses.forEach((text, guess) -> all.add(MaterialTrouble.READ_AS.at(
                guess.lines().getFirst(), text, PurchaseStudy.name(guess.material(), words), lines(guess.lines()))));
        return told(all);
    }

    private String lines(List<Integer> lines) {
        String some = lines.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(words.of("comma")));
        return lines.size() <= LINES ? some : words.of("purchases.and-more", some, lines.size() - LINES);
    }

    private List<RowRemark> told(List<Remark> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Remark::line).thenComparing(Remark::kind))
                .map(remark -> new RowRemark(remark.line(), remark.kind(), RowWords.of(remark, words)))
                .toList();
    }
}
