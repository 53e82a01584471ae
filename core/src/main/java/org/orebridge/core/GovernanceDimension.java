package org.orebridge.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of the six things that the Worldwide Governance Indicators estimate for each country and year.
public enum GovernanceDimension {
    VOICE_AND_ACCOUNTABILITY("va"),
    POLITICAL_STABILITY("pv"),
    GOVERNMENT_EFFECTIVENESS("ge"),
    REGULATORY_QUALITY("rq"),
    RULE_OF_LAW("rl"),
    CONTROL_OF_CORRUPTION("cc");

    private final String code;

    GovernanceDimension(String code) {
        this.code = code;
    }

    /// The World Bank's two letters for it, e.g. `pv`.
    public String code() {
        return code;
    }

    /// The dimension of two letters, however they are written.
    public static Optional<GovernanceDimension> of(String code) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(wanted))
                .findFirst();
    }
}
