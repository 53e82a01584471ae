package org.orebridge.cli;

import java.util.ServiceLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What the launcher script brings besides the command line itself.
final class Launched {

    private Launched() {}

    /// A service of the server, which only the commands that need it are started with.
    static <T> T service(Class<T> service, CommandSpec spec) {
        return ServiceLoader.load(service)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "This start of the program has no workbench for the browser with it.%nMaybe \"./orebridge %s\" was meant: the launcher script brings it."
                                .formatted(spec.name())));
    }
}
