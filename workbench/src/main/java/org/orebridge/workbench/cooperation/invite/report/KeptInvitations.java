package org.orebridge.workbench.cooperation.invite.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// What was found on inviting, each question in a folder of its own under the user's home, beside cooperations.
public final class KeptInvitations {

    /// The files of one question.
    public static final String JSON = "invite.json";

    public static final String PAGE = "report.html";

    private final Path folder;

    /// @param home the user's folder
    public KeptInvitations(Path home) {
        folder = home.resolve("cooperations");
    }

    /// Writes the JSON and the page; the same question again takes the place of the one before.
    ///
    /// @param elsewhere a folder that the user named, instead of the usual one
    public Path keep(Invitation found, Optional<Path> elsewhere, Words words) throws IOException {
        Path place = elsewhere.orElse(folder.resolve("invite-" + found.id()));
        AtomicFile.write(place.resolve(PAGE), InvitePage.html(found, words));
        AtomicFile.write(place.resolve(JSON), JsonFile.text(found));
        return place;
    }
}
