package org.orebridge.workbench.cooperation.plan.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import org.orebridge.workbench.cooperation.plan.FileParty;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.cooperation.plan.SecretParty;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// The files of a joint plan, written only where they are asked for.
public final class ReleaseFiles {

    public static final String JSON = "joint-release.json";
    public static final String PAGE = "report.html";

    private ReleaseFiles() {}

    /// What everybody may see.
    public static void published(Path folder, JointRelease found, Words words) throws IOException {
        AtomicFile.write(folder.resolve(PAGE), ReleasePage.html(found, words));
        AtomicFile.write(folder.resolve(JSON), JsonFile.text(found));
    }

    /// Whether each party that wants a page of its own answers from a file that is read here.
    ///
    /// @throws IllegalArgumentException where one does not
    public static void checkOwn(SortedMap<String, Path> files, SortedMap<String, ? extends SecretParty> parties) {
        files.keySet().forEach(party -> {
            if (!(parties.get(party) instanceof FileParty)) {
                throw new IllegalArgumentException(
                        "No file of %s is read here.%nMaybe its own program writes its page: orebridge holder FILE --own PAGE."
                                .formatted(party));
            }
        });
    }

    /// What each party alone may see.
    public static void own(SortedMap<String, Path> files, SortedMap<String, ? extends SecretParty> parties, Words words)
            throws IOException {
        for (var entry : files.entrySet()) {
            if (parties.get(entry.getKey()) instanceof FileParty party) {
                own(entry.getValue(), party, words);
            }
        }
    }

    /// A page that nobody but its owner may read.
    public static void own(Path file, FileParty party, Words words) throws IOException {
        AtomicFile.write(file, OwnPage.html(party.own(), words));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
