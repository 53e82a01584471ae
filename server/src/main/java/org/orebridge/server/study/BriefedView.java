package org.orebridge.server.study;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Missing;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Origin;
import org.orebridge.workbench.cooperation.brief.Topic;

/// What a brief would be made of.
///
/// @param kept results, in the order of their studies
/// @param missing studies of which nothing is kept
/// @param unread folders of results that cannot be read
record BriefedView(List<Briefed> kept, List<Unbriefed> missing, List<String> unread) {

    static BriefedView of(CooperationBrief found) {
        return new BriefedView(
                found.origins().stream().map(Briefed::of).toList(),
                found.missing().stream().map(Unbriefed::of).toList(),
                found.unread().stream().map(CooperationBrief.Unread::folder).toList());
    }

    private static String named(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    /// @param study its kind, as in the addresses of studies
    /// @param id within the kind
    /// @param finished when it was written
    /// @param scenarios that it is about; none for stocks
    record Briefed(String study, String id, Instant finished, List<String> scenarios) {

        static Briefed of(Origin origin) {
            String folder = origin.folder();
            return new Briefed(
                    named(origin.topic()),
                    folder.substring(folder.indexOf('/') + 1),
                    origin.finished(),
                    origin.scenarios());
        }
    }

    /// @param study its kind, as in the addresses of studies
    /// @param scenarios that it would be about; none for stocks
    /// @param command that makes it
    record Unbriefed(String study, List<String> scenarios, String command) {

        static Unbriefed of(Missing missing) {
            return new Unbriefed(
                    named(missing.topic()), missing.scenario().stream().toList(), missing.command());
        }
    }
}
