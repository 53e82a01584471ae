package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;

/// What a compilation found in the figures and what it did about it, in the order of discovery.
final class Remarks {

    private final List<String> lines = new ArrayList<>();

    void add(String mineral, String remark) {
        lines.add(mineral + ": " + remark);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
