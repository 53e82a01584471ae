package org.orebridge.workbench.squeeze;

import java.util.List;
import org.orebridge.core.Region;

/// How large each answer is.
///
/// @param parties who answers
/// @param cut share of throughput at rest that is given up in step
/// @param keep share of throughput at rest that minimum runs keep
/// @param host where the new mine is
/// @param tonnes a year of copper in concentrate that it gives
/// @param equity share of it that the parties own together, in equal parts
public record AnswerTerms(List<Region> parties, double cut, double keep, Region host, double tonnes, double equity) {

    public AnswerTerms {
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("Nobody answers.%nMaybe KOR,JPN was meant.".formatted());
        }
        if (!(cut > 0 && cut < 1) || !(keep > 0 && keep < 1) || !(equity >= 0 && equity <= 1) || !(tonnes > 0)) {
            throw new IllegalArgumentException(
                    "Shares lie between 0 and 1 and a mine gives some tonnes, found cut %s, keep %s, equity %s, tonnes %s.%nMaybe one was given in per cent."
                            .formatted(cut, keep, equity, tonnes));
        }
    }
}
