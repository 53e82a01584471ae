package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Stage;

/// Which customs code a material of the table of yearly imports is, and which form of which mineral that is.
///
/// The table names materials alone; each code is the one whose flows of 2024 are the table's to the dollar.
///
/// @param material in the table's words
/// @param code of six digits
/// @param mineral its identity; empty for what is no mineral of the dataset
/// @param form that the code is; empty where the figures are not used
/// @param stage at which the world's output of the form is counted; empty where nobody counts it
/// @param used whether indices are made of it
/// @param reason what the code holds, or why nothing is made of it
public record ValuedMaterial(
        String material,
        String code,
        Optional<String> mineral,
        Optional<Form> form,
        Optional<Stage> stage,
        boolean used,
        String reason) {

    static final String TABLE = "import_values.csv";

    private static final List<String> COLUMNS =
            List.of("material", "code", "mineral", "form", "stage", "used", "reason");

    public ValuedMaterial {
        if (used && (mineral.isEmpty() || form.isEmpty())) {
            throw new IllegalArgumentException(
                    "\"%s\" is used and has no mineral or no form.%nMaybe used should be no.".formatted(material));
        }
    }

    static List<ValuedMaterial> read(Tables tables) {
        return Table.parse(TABLE, tables.text(TABLE), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> of(row)))
                .toList();
    }

    private static ValuedMaterial of(Row row) {
        return new ValuedMaterial(
                row.text("material"),
                row.text("code"),
                row.optional("mineral"),
                row.form("form"),
                row.optional("stage").map(_ -> row.word("stage", Stage.class)),
                row.yes("used"),
                row.text("reason"));
    }
}
