package org.orebridge.importers.wgi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of the six sides of governance that the World Bank scores.
public enum Dimension {
    VOICE_AND_ACCOUNTABILITY("va"),
    POLITICAL_STABILITY("pv"),
    GOVERNMENT_EFFECTIVENESS("ge"),
    REGULATORY_QUALITY("rq"),
    RULE_OF_LAW("rl"),
    CONTROL_OF_CORRUPTION("cc");

    private final String code;

    Dimension(String code) {
        this.code = code;
    }

    /// The World Bank's two letters, e.g. `pv`.
    public String code() {
        return code;
    }

    static Optional<Dimension> of(String code) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(d -> d.code.equals(wanted)).findFirst();
    }
}
