package org.orebridge.observations.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.HsCode;
import org.orebridge.observations.Kind;

/// Small files of the known layouts, written by hand.
final class HandMade {

    static final String MCS_2026 =
            "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,"
                    + "Is critical mineral 2025,Other notes";

    static final String MCS_2025 =
            "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_EST_ 2024,PROD_NOTES,CAP_2023,CAP_EST_ 2024,"
                    + "CAP_NOTES,RESERVES_2024,RESERVE_NOTES";

    static final String BACI = "t,i,j,k,v,q";

    private HandMade() {}

    /// One line of the world tables of the 2026 release.
    static String world(String commodity, String country, int year, String value) {
        return "%1$s,World Mine Production,%1$s,%2$s,Production,Mine production,metric tons,%3$d,\"%4$s\",,Yes,"
                .formatted(commodity, country, year, value);
    }

    /// One line of the 2025 release, with the mine production of 2023 and 2024.
    static String world2025(String commodity, String country, String of2023, String of2024) {
        return "MCS2025,%s,%s,Mine production,metric tons,%s,%s,,,,,,".formatted(commodity, country, of2023, of2024);
    }

    static Path file(Path folder, String name, String header, String... lines) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(
                    file,
                    String.join(
                                    "\n",
                                    Stream.concat(Stream.of(header), Stream.of(lines))
                                            .toList()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static ImportRequest request(Kind kind, Path file, String... codes) {
        return new ImportRequest(
                file,
                kind,
                new TreeSet<>(List.of(codes).stream().map(HsCode::of).toList()),
                Optional.empty());
    }
}
