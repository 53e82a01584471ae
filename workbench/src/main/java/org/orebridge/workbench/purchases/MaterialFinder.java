package org.orebridge.workbench.purchases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.orebridge.core.NearestWord;
import org.orebridge.importers.purchases.Purchase;
import org.orebridge.importers.purchases.Remark;
import org.orebridge.reference.BoughtMaterial;

/// Which material a row means: by its name, else by its customs code.
///
/// A name goes before a code, and a code that contradicts it stops the row. Words around a known name ("cobalt cathode
/// 99.8 %") are allowed for and said, unless they make another thing of it (a battery, an alloy, a cable).
final class MaterialFinder {

    /// Known names shorter than this are symbols, which stand alone.
    private static final int SHORTEST_INSIDE = 4;

    /// Letters that differ in a name written wrong.
    private static final int LIKELY_SLIPS = 2;

    private static final Pattern OTHER_THINGS = Pattern.compile(
            "batter|cell|alloy|cable|wire|pipe|steel|paint|glass|capacitor|magnet|scrap|waste|catalyst|free\\b|chip|전지|배터리|합금|"
                    + "케이블|전선|강판|강관|스크랩|폐|촉매|도료|유리|자석|電池|合金|ケーブル|電線|鋼|スクラップ|廃|触媒|塗料|ガラス|磁石");

    /// What a thing is for and not what it is.
    private static final Pattern GRADES = Pattern.compile(
            "(?:battery|cell|magnet) (?:grade|use)|(?:배터리|이차전지|2차전지|전지|자석)(?:급|용)|電池(?:グレード|用|級|向け)|磁石用");

    private final Map<String, BoughtMaterial> byName = new TreeMap<>();
    private final List<BoughtMaterial> all;

    MaterialFinder(List<BoughtMaterial> all) {
        this.all = List.copyOf(all);
        all.forEach(material -> material.names().forEach(name -> byName.put(plain(name), material)));
    }

    /// What a row means, or why it means nothing that is counted.
    sealed interface Found {

        /// @param byCode whether the code alone says it
        /// @param asked what was looked for where the words were not the known name itself
        record Material(BoughtMaterial material, boolean byCode, Optional<String> asked) implements Found {}

        record None(Remark remark) implements Found {}
    }

    Found find(Purchase purchase) {
        Optional<BoughtMaterial> exact = Optional.ofNullable(byName.get(plain(purchase.material())));
        if (exact.isPresent()) {
            return checked(purchase, exact.get(), Optional.empty());
        }
        Optional<BoughtMaterial> inside = inside(plain(purchase.material()));
        if (inside.isPresent()) {
            return checked(purchase, inside.get(), Optional.of(purchase.material()));
        }
        if (!purchase.code().isEmpty()) {
            return byCode(purchase);
        }
        return new Found.None(
                MaterialTrouble.UNKNOWN_MATERIAL.at(purchase.line(), purchase.material(), near(purchase.material())));
    }

    private Found checked(Purchase purchase, BoughtMaterial material, Optional<String> asked) {
        if (material.mineral().isEmpty()) {
            return new Found.None(MaterialTrouble.NOT_COUNTED.at(purchase.line(), purchase.material()));
        }
        List<BoughtMaterial> ofCode = under(purchase.code());
        boolean against = !ofCode.isEmpty()
                && ofCode.stream().noneMatch(other -> other.mineral().equals(material.mineral()));
        return against
                ? new Found.None(
                        MaterialTrouble.NAME_AGAINST_CODE.at(purchase.line(), purchase.material(), purchase.code()))
                : new Found.Material(material, false, asked);
    }

    /// The longest known name inside the words, if nothing else there makes another thing of it.
    private Optional<BoughtMaterial> inside(String words) {
        if (OTHER_THINGS.matcher(GRADES.matcher(words).replaceAll("")).find()) {
            return Optional.empty();
        }
        List<Map.Entry<String, BoughtMaterial>> found = byName.entrySet().stream()
                .filter(entry -> contains(words, entry.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, BoughtMaterial> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        boolean one = found.stream()
                        .map(entry -> entry.getValue().mineral())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(found.getFirst().getValue()) : Optional.empty();
    }

    /// Latin names are whole words; Korean and Japanese ones are not parted by blanks.
    private static boolean contains(String words, String name) {
        boolean latin = name.chars().allMatch(c -> c < 128);
        if (!latin) {
            return name.length() > 1 && words.contains(name);
        }
        return name.length() >= SHORTEST_INSIDE
                && Pattern.compile("(?<![a-z0-9])" + Pattern.quote(name) + "(?![a-z0-9])")
                        .matcher(words)
                        .find();
    }

    private Found byCode(Purchase purchase) {
        List<BoughtMaterial> found = new ArrayList<>(under(purchase.code()));
        boolean ownLine = found.stream()
                .anyMatch(material ->
                        material.origin().filter(purchase.origin()::equals).isPresent());
        found.removeIf(material -> ownLine
                ? !material.origin().filter(purchase.origin()::equals).isPresent()
                : material.origin().isPresent());
        List<String> minerals = found.stream()
                .map(material -> material.mineral().orElse(material.material()))
                .distinct()
                .sorted()
                .toList();
        if (minerals.isEmpty()) {
            return new Found.None(MaterialTrouble.UNKNOWN_CODE.at(purchase.line(), purchase.code()));
        }
        if (minerals.size() > 1) {
            return new Found.None(
                    MaterialTrouble.MIXED_CODE.at(purchase.line(), purchase.code(), String.join(" ", minerals)));
        }
        BoughtMaterial first = found.getFirst();
        return first.mineral().isEmpty()
                ? new Found.None(MaterialTrouble.NOT_COUNTED.at(purchase.line(), purchase.code()))
                : new Found.Material(first, true, Optional.empty());
    }

    /// Materials under a code: those of the code itself; else those of its heading; for a heading that has none of its
    /// own, those of everything below it.
    private List<BoughtMaterial> under(String code) {
        if (code.isEmpty()) {
            return List.of();
        }
        List<BoughtMaterial> own =
                all.stream().filter(material -> material.codes().contains(code)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        return code.length() == 4
                ? all.stream()
                        .filter(material -> material.codes().stream().anyMatch(other -> other.startsWith(code)))
                        .toList()
                : List.of();
    }

    private String near(String words) {
        String plain = plain(words);
        return NearestWord.among(byName.keySet(), plain)
                .filter(name -> NearestWord.edits(name, plain) <= Math.min(LIKELY_SLIPS, plain.length() / 4))
                .orElse("");
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-]+", " ")
                .strip();
    }
}
