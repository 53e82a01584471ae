package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What had to be done to a network's figures before they made a market, like cases in one sentence.
final class NetworkRemarks {

    /// Cases of one kind that are named before the rest is counted.
    private static final int SHOWN = 3;

    private NetworkRemarks() {}

    /// @param findings one a case, the kind before a colon and the case behind it
    static List<String> of(List<String> findings) {
        var cases = new LinkedHashMap<String, List<String>>();
        for (String finding : findings) {
            int colon = finding.indexOf(": ");
            String kind = colon < 0 ? finding : finding.substring(0, colon);
            List<String> ofKind = cases.computeIfAbsent(kind, _ -> new ArrayList<>());
            if (colon >= 0) {
                ofKind.add(finding.substring(colon + 2).replaceAll("\\.$", ""));
            }
        }
        return cases.entrySet().stream()
                .map(e -> e.getValue().isEmpty() ? e.getKey() : e.getKey() + ": " + shortened(e.getValue()) + ".")
                .toList();
    }

    private static String shortened(List<String> cases) {
        return cases.size() <= SHOWN
                ? String.join("; ", cases)
                : String.join("; ", cases.subList(0, SHOWN))
                        + "; and %d more, see the input figures".formatted(cases.size() - SHOWN);
    }
}
