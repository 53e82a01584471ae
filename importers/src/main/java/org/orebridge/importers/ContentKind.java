package org.orebridge.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a workbook, an archive or a document in JSON is, by words that it has inside.
final class ContentKind {

    /// Words of each kind stand near the beginning, except for those of a workbook's cells.
    private static final int LOOKED_AT = 1 << 16;

    private static final Map<Dataset, List<String>> JSON = new LinkedHashMap<>(Map.of(
            Dataset.FACILITIES, List.of("\"FeatureCollection\"", "\"FeatureUID\""),
            Dataset.COMTRADE, List.of("\"reporterCode\"", "\"primaryValue\""),
            Dataset.IEA, List.of("IEA Critical Minerals")));

    private ContentKind() {}

    static Optional<Dataset> ofJson(Content content, String expected) {
        String start = start(content, expected, LOOKED_AT);
        return JSON.entrySet().stream()
                .filter(kind -> kind.getValue().stream().allMatch(start::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Dataset> ofArchive(Path file, String expected) {
        List<String> names = Archive.names(file, expected);
        if (names.contains("xl/workbook.xml")) {
            return ofWorkbook(file, names, expected);
        }
        boolean isBaci =
                names.stream().anyMatch(name -> name.matches("(?i)(.*/)?BACI_HS\\d\\d_Y\\d{4}_V\\d{6}[a-z]?\\.csv"));
        return isBaci ? Optional.of(Dataset.BACI_YEAR) : Optional.empty();
    }

    private static Optional<Dataset> ofWorkbook(Path file, List<String> names, String expected) {
        if (part(file, "xl/workbook.xml", expected, LOOKED_AT).contains("\"Monthly Prices\"")) {
            return Optional.of(Dataset.PINK_SHEET);
        }
        List<String> texts = names.stream()
                .filter(name -> name.equals("xl/sharedStrings.xml") || name.startsWith("xl/worksheets/sheet"))
                .map(name -> part(file, name, expected, 1 << 22))
                .toList();
        if (isAnyWith(texts, "countryname") && isAnyWith(texts, "pctrank")) {
            return Optional.of(Dataset.WGI);
        }
        return isAnyWith(texts, "Commodity.Description") ? Optional.of(Dataset.IMF_WIDE) : Optional.empty();
    }

    private static boolean isAnyWith(List<String> texts, String word) {
        return texts.stream().anyMatch(text -> text.contains(word));
    }

    private static String part(Path file, String name, String expected, int most) {
        return start(new Content(file, Optional.of(name)), expected, most);
    }

    private static String start(Content content, String expected, int most) {
        try (InputStream in = content.open(Progress.SILENT)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Unreadable.refusal(content.file(), expected, e);
        }
    }
}
