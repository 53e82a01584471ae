package org.orebridge.workbench.cooperation.pacts;

/// How pacts are to be valued.
///
/// @param enough share of the whole gain that the smallest pact has to bring
public record PactTerms(double enough) {

    /// What is taken where nobody says otherwise.
    public static final PactTerms USUAL = new PactTerms(0.8);
}
