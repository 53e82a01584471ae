package org.orebridge.workbench.cooperation.plan;

import java.util.List;

/// What a holder is told before it is asked: for whom it answers, and with whom.
///
/// @param party id of the party that it answers for
/// @param countries of that party
/// @param mineral id
/// @param partners countries of the other parties
public record HoldingTerms(String party, List<String> countries, String mineral, List<String> partners) {
    public HoldingTerms {
        countries = List.copyOf(countries);
        partners = List.copyOf(partners);
    }
}
