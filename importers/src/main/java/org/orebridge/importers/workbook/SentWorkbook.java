package org.orebridge.importers.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A workbook that somebody sent, read in memory without a file.
///
/// It is unpacked within bounds and the parts that hold cells are packed anew, so that what the library parses is what
/// was counted: an archive may say one thing in front and another in its directory.
public final class SentWorkbook {

    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ENTRIES = 2000;
    private static final int MOST_COLUMNS = 256;

    private final byte[] packed;

    private SentWorkbook(byte[] packed) {
        this.packed = packed;
    }

    /// Why a file is no workbook that is read.
    public enum Fault {
        NONE,
        NO_WORKBOOK,
        OPEN_DOCUMENT,
        MACROS,
        DAMAGED,
        UNPACKS_TOO_FAR
    }

    /// A workbook that is read, or why it is not.
    ///
    /// @param book empty where there is a fault
    /// @param fault NONE where there is a book
    public record Opened(Optional<SentWorkbook> book, Fault fault) {}

    public static Opened open(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return opened(zip);
        } catch (IOException | IllegalArgumentException e) {
            return refused(Fault.DAMAGED);
        }
    }

    private static Opened opened(ZipInputStream zip) throws IOException {
        var packed = new ByteArrayOutputStream();
        long left = MOST_BYTES;
        int entries = 0;
        boolean isBook = false;
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(1);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                byte[] part = zip.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0 || ++entries > MOST_ENTRIES) {
                    return refused(Fault.UNPACKS_TOO_FAR);
                }
                if (name.equals("mimetype")) {
                    return refused(Fault.OPEN_DOCUMENT);
                }
                if (name.endsWith("vbaProject.bin")) {
                    return refused(Fault.MACROS);
                }
                isBook |= name.equals("xl/workbook.xml");
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(part);
                }
            }
        }
        return isBook
                ? new Opened(Optional.of(new SentWorkbook(packed.toByteArray())), Fault.NONE)
                : refused(entries == 0 ? Fault.DAMAGED : Fault.NO_WORKBOOK);
    }

    private static Opened refused(Fault fault) {
        return new Opened(Optional.empty(), fault);
    }

    /// The rows of every sheet that hold anything, in order; at most so many and one more.
    ///
    /// @throws DamagedWorkbook where its text cannot be read
    public Map<String, List<SheetRow>> sheets(int mostRows) {
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        int left = mostRows + 1;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(packed));
                Stream<Sheet> all = book.getSheets()) {
            for (Sheet sheet : all.toList()) {
                List<SheetRow> rows = rows(sheet, left);
                left -= rows.size();
                sheets.put(sheet.getName(), rows);
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw new DamagedWorkbook();
        }
    }

    private static List<SheetRow> rows(Sheet sheet, int most) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            Iterator<Row> each = all.iterator();
            while (rows.size() < most && each.hasNext()) {
                Row row = each.next();
                List<String> cells = Workbook.cells(row, MOST_COLUMNS);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new SheetRow(row.getRowNum(), cells));
                }
            }
        }
        return rows;
    }

    /// A workbook whose parts cannot be read; the reason may repeat what is in it and is left out.
    public static final class DamagedWorkbook extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamagedWorkbook() {
            super("The workbook is damaged.");
        }
    }
}
