package org.orebridge.workbench.purchases;

import java.io.IOException;
import java.nio.file.Path;
import org.orebridge.core.Sha256;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// Tables of purchases that their owner asked to keep, each in a folder of its own under the user's home, with what
/// they expose to.
public final class KeptPurchases {

    /// What was found, beside the table.
    public static final String JSON = "exposure.json";

    /// Hexadecimal digits of the table's SHA-256 that name its folder.
    private static final int DIGITS = 8;

    private final Path folder;

    /// @param home the user's folder
    public KeptPurchases(Path home) {
        folder = home.resolve("purchases");
    }

    /// The same table again takes the place of the one before.
    ///
    /// @param table as it was read
    /// @param name of its file
    /// @return the folder
    public Path keep(byte[] table, String name, PurchaseReport report) throws IOException {
        Path place = folder.resolve(Sha256.of(table).substring(0, DIGITS));
        AtomicFile.write(place.resolve(name), table);
        AtomicFile.write(place.resolve(JSON), JsonFile.text(report));
        return place;
    }
}
