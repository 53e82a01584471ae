package org.orebridge.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The folder in which the user's own data, runs and logs live, as every command takes it.
final class HomeOption {

    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Where your own data, runs and logs live (default: $OREBRIDGE_HOME, or a folder of the"
                    + " user's such as ~/.local/share/orebridge).")
    private @Nullable Path home;

    Path folder() {
        return home != null
                ? home
                : standard(System.getenv(), System.getProperty("user.home", "."), System.getProperty("os.name", ""));
    }

    /// The home that the command line names, or the standard one.
    static Path of(CommandLine line) {
        return line.getCommandSpec().root().userObject() instanceof OrebridgeCommand program
                ? program.home()
                : new HomeOption().folder();
    }

    /// The platform's folder for a program's data, unless the environment names one.
    static Path standard(Map<String, String> environment, String userHome, String system) {
        String named = environment.getOrDefault("OREBRIDGE_HOME", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return Path.of(userHome, "Library", "Application Support", "orebridge");
        }
        if (lower.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", userHome), "orebridge");
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return shared.isBlank() ? Path.of(userHome, ".local", "share", "orebridge") : Path.of(shared, "orebridge");
    }
}
