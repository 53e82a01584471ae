package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Language;
import org.orebridge.core.Region;

/// Something that companies buy under a name or a customs code, and how much of which mineral is in it (one line of
/// `materials.csv`).
///
/// @param material its identity, e.g. `cobalt-sulphate`
/// @param mineral whose metal it holds; empty for what is known and holds none that is mined (synthetic graphite)
/// @param form of the reference dataset as which it is followed; empty where none is
/// @param isOre whether it is as it was mined, so that its origin is the mine's
/// @param names in English, Korean and Japanese
/// @param codes of the Harmonized System, four or six digits
/// @param origin whose shipments under the codes it is; empty for all that have no line of their own
/// @param share of what is traded under the codes that is meant
/// @param content t contained per t gross
/// @param reason where share and content come from
public record BoughtMaterial(
        String material,
        Optional<String> mineral,
        Optional<Form> form,
        boolean isOre,
        List<String> names,
        List<String> codes,
        Optional<Region> origin,
        Range share,
        Range content,
        String reason) {

    static final String TABLE = "materials.csv";

    private static final List<String> COLUMNS = List.of(
            "material",
            "mineral",
            "form",
            "stage",
            "names",
            "codes",
            "origin",
            "share",
            "share_low",
            "share_high",
            "content",
            "content_low",
            "content_high",
            "reason");

    public BoughtMaterial {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /// A share between two bounds.
    ///
    /// @param value central
    /// @param low least
    /// @param high most
    public record Range(double value, double low, double high) {
        public Range {
            if (!(0 < low && low <= value && value <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        "A share lies in its range between 0 and 1, found %s in %s to %s.%nMaybe a percentage was written."
                                .formatted(value, low, high));
            }
        }
    }

    /// What it is called in a language; empty where the code alone names it.
    public Optional<String> name(Language language) {
        return names.stream().filter(name -> language(name) == language).findFirst();
    }

    private static Language language(String name) {
        boolean korean =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        boolean latin = name.codePoints().allMatch(c -> c < 128);
        return korean ? Language.KOREAN : latin ? Language.ENGLISH : Language.JAPANESE;
    }

    /// The table inside this release.
    public static List<BoughtMaterial> bundled() {
        return Table.parse(TABLE, Tables.bundled().text(TABLE), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> of(row)))
                .toList();
    }

    private static BoughtMaterial of(Row row) {
        return new BoughtMaterial(
                row.text("material"),
                row.optional("mineral"),
                row.form("form"),
                row.text("stage").equals("ore"),
                row.text("names").isEmpty()
                        ? List.of()
                        : List.of(row.text("names").split("\\|", -1)),
                row.list("codes"),
                row.region("origin"),
                range(row, "share"),
                range(row, "content"),
                row.text("reason"));
    }

    private static Range range(Row row, String column) {
        return new Range(row.number(column), row.number(column + "_low"), row.number(column + "_high"));
    }
}
