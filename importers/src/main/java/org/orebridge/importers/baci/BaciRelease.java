package org.orebridge.importers.baci;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.importers.Archive;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.WrongFile;

/// A release of BACI as CEPII ships it: a zip archive with a file a year, and the tables of codes beside them.
public final class BaciRelease {

    /// BACI_HS17_Y2024_V202601.csv
    private static final Pattern NAME = Pattern.compile("(?i).*?HS_?(\\d\\d)(?:.*?V(\\d{4})(\\d\\d))?.*");
    private static final String YEAR_FILE = "(?i)BACI_HS\\d\\d_Y(\\d{4})_V\\d{6}[a-z]?\\.csv";

    private BaciRelease() {}

    /// The year files inside an archive, in the order of the years; of any other file the file itself.
    ///
    /// @throws WrongFile if the archive is cut short, unsafe, or has no year file
    public static List<Content> yearFiles(Path file) {
        return tables(file, YEAR_FILE, Dataset.BACI_YEAR);
    }

    /// The table of country codes inside an archive; of any other file the file itself.
    ///
    /// @throws WrongFile if the archive has none
    public static Content countryCodes(Path file) {
        return tables(file, "(?i)country_codes_V\\d{6}[a-z]?\\.csv", Dataset.BACI_COUNTRIES)
                .getLast();
    }

    /// The table of product codes inside an archive; of any other file the file itself.
    ///
    /// @throws WrongFile if the archive has none
    public static Content productCodes(Path file) {
        return tables(file, "(?i)product_codes_HS\\d\\d_V\\d{6}[a-z]?\\.csv", Dataset.BACI_PRODUCTS)
                .getLast();
    }

    private static List<Content> tables(Path file, String names, Dataset expected) {
        if (!Archive.isOne(file, expected.title())) {
            return List.of(Content.of(file));
        }
        List<Content> found = Archive.entries(file, expected.title(), names);
        if (found.isEmpty()) {
            throw new WrongFile(
                    file,
                    expected.title(),
                    "holds %s"
                            .formatted(Archive.names(file, expected.title()).stream()
                                    .limit(5)
                                    .toList()),
                    "another archive was meant; CEPII's holds files named like BACI_HS17_Y2024_V202601.csv");
        }
        return found;
    }

    /// The issue that a file's name tells: its revision of the Harmonized System and its month.
    static Edition edition(String name) {
        Matcher parts = NAME.matcher(name);
        String base = Dataset.BACI_YEAR.source();
        if (!parts.matches()) {
            return Edition.unstated(base);
        }
        String source = base + "-hs" + parts.group(1);
        return parts.group(2) == null
                ? Edition.unstated(source)
                : Edition.of(
                        source,
                        "V" + parts.group(2) + parts.group(3),
                        YearMonth.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
    }

    /// How a program that reads comma-separated text by itself is told what stands in a year file.
    public static List<Column> columns() {
        return List.of(
                new Column("t", "SMALLINT", "year"),
                new Column("i", "SMALLINT", "exporter, CEPII's numeric code"),
                new Column("j", "SMALLINT", "importer, CEPII's numeric code"),
                new Column("k", "VARCHAR", "product, six digits; a leading zero may be lost"),
                new Column("v", "DOUBLE", "value, thousand current USD, free on board"),
                new Column("q", "VARCHAR", "gross weight in t; NA where not available"));
    }

    /// One column of a year file.
    ///
    /// @param name as in the header
    /// @param sqlType type in standard SQL that holds every cell as it stands
    /// @param meaning what it is, with its unit
    public record Column(String name, String sqlType, String meaning) {}
}
