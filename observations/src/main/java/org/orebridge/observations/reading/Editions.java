package org.orebridge.observations.reading;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.importers.Dataset;
import org.orebridge.observations.Edition;

/// Which edition a file is, as its layout or its name gives it away.
final class Editions {

    private static final Pattern BACI_NAME = Pattern.compile("(?i)BACI_(HS\\d\\d).*?(V\\d{6}).*");
    private static final Pattern REVISION = Pattern.compile("(?i).*(hs\\d\\d).*");

    private Editions() {}

    static Edition of(Dataset layout, Path file) {
        String name = file.getFileName().toString();
        return switch (layout) {
            case USGS_2025 -> Edition.named("usgs-mcs", "2025");
            case USGS_2026 -> Edition.named("usgs-mcs", "2026");
            case BACI_YEAR, BACI_HS6, BACI_HS4 -> baci(name);
            case BGS -> Edition.named("bgs-wms", Edition.UNSTATED);
            case TRADE_MAP -> Edition.named("itc-trademap", Edition.UNSTATED);
            case PINK_SHEET -> Edition.named("world-bank-pink-sheet", Edition.UNSTATED);
            case IMF_WIDE, IMF_LONG -> Edition.named("imf-pcps", Edition.UNSTATED);
            default -> throw new IllegalArgumentException("No source of observations: " + layout);
        };
    }

    /// CEPII names its files `BACI_HS17_Y2024_V202601.csv`.
    private static Edition baci(String name) {
        Matcher whole = BACI_NAME.matcher(name);
        if (whole.matches()) {
            return Edition.named("cepii-baci-" + whole.group(1).toLowerCase(java.util.Locale.ROOT), whole.group(2));
        }
        Matcher revision = REVISION.matcher(name);
        String source = revision.matches()
                ? "cepii-baci-" + revision.group(1).toLowerCase(java.util.Locale.ROOT)
                : "cepii-baci";
        return Edition.named(source, Edition.UNSTATED);
    }
}
