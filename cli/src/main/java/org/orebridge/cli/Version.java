package org.orebridge.cli;

import org.orebridge.workbench.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"orebridge " + ProgramVersion.text()};
    }
}
