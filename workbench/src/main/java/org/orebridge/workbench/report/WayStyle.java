package org.orebridge.workbench.report;

import org.orebridge.workbench.result.Way;

/// How a way of answering is drawn: alone in orange and brown, together in blue, no stocks in slate.
final class WayStyle {

    private WayStyle() {}

    /// CSS class of its lines, bands and names.
    static String of(Way way) {
        return switch (way) {
            case NO_STOCKS -> "none";
            case ALONE -> "alone";
            case ALONE_RESTRICTING -> "restricting";
            case TOGETHER -> "together";
            case SHARED_STOCKS -> "shared";
            case STANDSTILL -> "standstill";
        };
    }
}
