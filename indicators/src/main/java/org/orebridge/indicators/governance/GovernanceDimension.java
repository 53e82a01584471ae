package org.orebridge.indicators.governance;

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
}
