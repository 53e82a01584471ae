package org.orebridge.workbench.cooperation.brief.report;

import java.util.List;
import org.orebridge.workbench.report.SectionPage;

/// A question with all that was found on it.
///
/// @param pages one a study
record Chapter(String title, List<SectionPage> pages) {
    Chapter {
        pages = List.copyOf(pages);
    }
}
