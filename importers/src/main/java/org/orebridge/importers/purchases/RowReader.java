package org.orebridge.importers.purchases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.orebridge.core.Country;
import org.orebridge.core.Region;
import org.orebridge.importers.purchases.Purchase.Money;
import org.orebridge.importers.workbook.SheetRow;

/// Makes a purchase of one row, or says what keeps it from being one.
final class RowReader {

    /// More than any mineral is mined in a thousand years: 10^12 t.
    private static final double ABSURD_TONNES = 1e12;

    /// More than the world earns in a year in any currency.
    private static final double ABSURD_MONEY = 1e18;

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "subtotal",
            "sub total",
            "sum",
            "합계",
            "총계",
            "소계",
            "계",
            "총합계",
            "누계",
            "合計",
            "小計",
            "総計",
            "計",
            "総合計");

    private final Header header;
    private final Marks marks;
    private final Consumer<Remark> remarks;
    private final Map<String, Region> countries = new HashMap<>();
    private final Map<String, Unused> unknown = new HashMap<>();

    /// @param remarks takes what is odd about rows that are used
    RowReader(Sheet sheet, Consumer<Remark> remarks) {
        this.header = sheet.header();
        this.marks = new Marks(sheet);
        this.remarks = remarks;
    }

    /// @throws Unused where the row cannot be used
    Purchase read(SheetRow row) throws Unused {
        if (row.cells().isEmpty()) {
            throw new Unused(RowTrouble.BROKEN_ROW);
        }
        String material = header.cell(row, Field.MATERIAL);
        String code = code(header.cell(row, Field.CODE), material);
        if (isTotal(row)) {
            throw new Unused(RowTrouble.TOTAL);
        }
        if (material.isEmpty() && code.isEmpty()) {
            throw new Unused(RowTrouble.NO_MATERIAL);
        }
        Region origin = country(header.cell(row, Field.COUNTRY));
        double tonnes = tonnes(row);
        return new Purchase(row.number(), material, code, origin, tonnes, content(row), value(row));
    }

    private boolean isTotal(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .limit(2)
                .anyMatch(cell -> TOTALS.contains(Labels.plain(cell).replaceAll("[:.]$", "")));
    }

    /// The first four or six digits of a code of four to twelve; a name beside an unreadable one is enough.
    private String code(String cell, String material) throws Unused {
        String digits = Labels.plain(cell).replaceAll("\\.0$", "").replaceAll("[\\s.,'-]", "");
        if (digits.isEmpty()) {
            return "";
        }
        if (!digits.matches("[0-9]{4}|[0-9]{6,12}")) {
            if (!material.isEmpty() && !digits.matches("[0-9]+")) {
                return "";
            }
            throw new Unused(RowTrouble.WRONG_CODE, cell);
        }
        return digits.substring(0, digits.length() == 4 ? 4 : 6);
    }

    /// A large table names few countries many times.
    private Region country(String cell) throws Unused {
        Region known = countries.get(cell);
        if (known != null) {
            return known;
        }
        if (unknown.containsKey(cell)) {
            throw Objects.requireNonNull(unknown.get(cell));
        }
        try {
            Region found = find(cell);
            countries.put(cell, found);
            return found;
        } catch (Unused trouble) {
            unknown.put(cell, trouble);
            throw trouble;
        }
    }

    private static Region find(String cell) throws Unused {
        if (cell.isEmpty()) {
            throw new Unused(RowTrouble.NO_COUNTRY);
        }
        PlaceWords words = PlaceWords.bundled();
        Optional<Country> found = words.find(cell);
        if (found.isEmpty()) {
            throw words.isNoSingleCountry(cell)
                    ? new Unused(RowTrouble.NOT_ONE_COUNTRY, cell)
                    : new Unused(RowTrouble.UNKNOWN_COUNTRY, cell, words.near(cell));
        }
        if (found.get().until().isPresent()) {
            throw new Unused(
                    RowTrouble.PAST_COUNTRY,
                    cell,
                    String.valueOf(found.get().until().getAsInt()));
        }
        return found.get().region();
    }

    private double tonnes(SheetRow row) throws Unused {
        NumberCell cell = number(row, Field.QUANTITY, RowTrouble.NO_QUANTITY);
        String unit = List.of(cell.after(), header.cell(row, Field.UNIT), header.unit(Field.QUANTITY)).stream()
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Unused(RowTrouble.NO_UNIT));
        OptionalDouble factor = Units.tonnes(unit);
        if (factor.isEmpty() || !cell.before().isEmpty()) {
            throw new Unused(RowTrouble.UNKNOWN_UNIT, factor.isEmpty() ? unit : cell.before());
        }
        double tonnes = marks.size(Field.QUANTITY, cell) * factor.getAsDouble();
        if (tonnes == 0) {
            throw new Unused(RowTrouble.ZERO);
        }
        if (cell.negative()) {
            throw new Unused(RowTrouble.BELOW_ZERO, header.cell(row, Field.QUANTITY));
        }
        if (!(tonnes < ABSURD_TONNES)) {
            throw new Unused(RowTrouble.ABSURD, header.cell(row, Field.QUANTITY));
        }
        return tonnes;
    }

    private NumberCell number(SheetRow row, Field field, RowTrouble missing) throws Unused {
        String text = header.cell(row, field);
        if (text.isEmpty()) {
            throw new Unused(missing);
        }
        NumberCell cell = NumberCell.of(text);
        if (cell == null || !cell.isNumber()) {
            throw new Unused(RowTrouble.NOT_A_NUMBER, text);
        }
        if (marks.isOpen(field, cell)) {
            throw new Unused(RowTrouble.TWO_READINGS, text);
        }
        return cell;
    }

    /// A share, or a number above one that is one of a hundred.
    private OptionalDouble content(SheetRow row) throws Unused {
        if (header.cell(row, Field.CONTENT).isEmpty()) {
            return OptionalDouble.empty();
        }
        NumberCell cell = number(row, Field.CONTENT, RowTrouble.WRONG_CONTENT);
        double size = marks.size(Field.CONTENT, cell);
        boolean percent = cell.after().equals("%") || header.unit(Field.CONTENT).equals("%") || size > 1;
        double share = percent ? size / 100 : size;
        if (cell.negative() || !(share > 0) || share > 1 || !cell.after().matches("%?")) {
            throw new Unused(RowTrouble.WRONG_CONTENT, header.cell(row, Field.CONTENT));
        }
        return OptionalDouble.of(share);
    }

    /// What was paid; where it cannot be told, the row counts by its quantity alone.
    private Optional<Money> value(SheetRow row) {
        String text = header.cell(row, Field.VALUE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        NumberCell cell = NumberCell.of(text);
        if (cell == null || !cell.isNumber() || cell.negative() || marks.isOpen(Field.VALUE, cell)) {
            remarks.accept(Remark.of(row.number(), RowTrouble.VALUE_NOT_READ, text));
            return Optional.empty();
        }
        Optional<Units.MoneyUnit> unit = unit(row, cell);
        if (unit.isEmpty()) {
            remarks.accept(Remark.of(row.number(), RowTrouble.VALUE_WITHOUT_CURRENCY, text));
            return Optional.empty();
        }
        double amount = marks.size(Field.VALUE, cell) * unit.get().factor();
        if (!(amount < ABSURD_MONEY)) {
            remarks.accept(Remark.of(row.number(), RowTrouble.VALUE_NOT_READ, text));
            return Optional.empty();
        }
        return Optional.of(new Money(amount, unit.get().currency()));
    }

    /// The currency nearest to the number: in its cell, in the column of currencies, in the heading.
    private Optional<Units.MoneyUnit> unit(SheetRow row, NumberCell cell) {
        String own = (cell.before() + " " + cell.after()).strip();
        String column = header.cell(row, Field.CURRENCY);
        String heading = header.unit(Field.VALUE);
        if (!own.isEmpty()) {
            return Units.money(own);
        }
        return column.isEmpty() ? Units.money(heading) : Units.money(column);
    }

    /// A row that cannot be used, with the reason.
    static final class Unused extends Exception {

        private static final long serialVersionUID = 1;

        private final RowTrouble trouble;
        private final transient List<String> about;

        Unused(RowTrouble trouble, String... about) {
            super(trouble.code(), null, false, false);
            this.trouble = trouble;
            this.about = List.of(about);
        }

        Remark remark(int line) {
            return new Remark(line, trouble.code(), about);
        }
    }
}
