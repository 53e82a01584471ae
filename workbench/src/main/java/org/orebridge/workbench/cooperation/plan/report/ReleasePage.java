package org.orebridge.workbench.cooperation.plan.report;

import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.Words;

/// A joint plan as anybody may see it: as a page of text and as a page of the report kind.
public final class ReleasePage {

    private ReleasePage() {}

    public static String text(JointRelease found, Words words) {
        return page(found, words).text();
    }

    /// One self-contained page of the report kind.
    public static String html(JointRelease found, Words words) {
        return page(found, words).html(words);
    }

    private static SectionPage page(JointRelease found, Words words) {
        return new SectionPage(
                words.of("coop.kind"),
                words.of("plan.title"),
                new ReleaseWords(found, words).setting(),
                new ReleaseTables(found, words).sections());
    }
}
