package org.orebridge.workbench.serving;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a workbench is opened, and where it keeps its runs.
///
/// There are no accounts, so that only this machine itself may be let in.
///
/// @param home the user's folder
/// @param address name or number of an address of this machine's own loop
/// @param port 0 takes any free one
/// @param database a JDBC address; empty for a file under the home
public record ServingTerms(Path home, String address, int port, Optional<String> database) {

    /// The port where nobody names one.
    public static final int USUAL_PORT = 8025;

    /// The address where nobody names one.
    public static final String USUAL_ADDRESS = "127.0.0.1";

    private static final int HIGHEST_PORT = 65_535;

    public ServingTerms {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "A port is 0 to %d, found %d.%nMaybe %d was meant.".formatted(HIGHEST_PORT, port, USUAL_PORT));
        }
        if (!isLoopback(address)) {
            throw new IllegalArgumentException(
                    "The workbench has no accounts and opens to this machine alone, found the address \"%s\".%nMaybe %s was meant; for colleagues on other machines, send them the report."
                            .formatted(address, USUAL_ADDRESS));
        }
        database.filter(url -> !url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:"))
                .ifPresent(url -> {
                    throw new IllegalArgumentException(
                            "The database is told by a JDBC address of PostgreSQL or H2, found another.%nMaybe jdbc:postgresql://localhost/orebridge?user=... was meant.");
                });
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
