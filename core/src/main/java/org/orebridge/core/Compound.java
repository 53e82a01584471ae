package org.orebridge.core;

/// A traded compound of a metal, with the metal's share of its mass by stoichiometry.
///
/// Shares follow from the IUPAC abridged standard atomic weights of 2021 and hold for the pure compound; what is
/// traded is purer or moister than that, which is a statement about a form, not about chemistry.
public enum Compound {
    ANTIMONY_TRIOXIDE("Sb2O3", "Sb", 0.8354),
    COBALT_CARBONATE("CoCO3", "Co", 0.4955),
    COBALT_HYDROXIDE("CoO2H2", "Co", 0.6340),
    COBALT_OXIDE("CoO", "Co", 0.7865),
    COBALT_SULPHATE_HEPTAHYDRATE("CoSO11H14", "Co", 0.2096),
    COBALT_TETROXIDE("Co3O4", "Co", 0.7342),
    COPPER_OXIDE("CuO", "Cu", 0.7989),
    COPPER_SULPHATE_PENTAHYDRATE("CuSO9H10", "Cu", 0.2545),
    GALLIUM_ARSENIDE("GaAs", "Ga", 0.4820),
    GALLIUM_NITRIDE("GaN", "Ga", 0.8327),
    GALLIUM_OXIDE("Ga2O3", "Ga", 0.7439),
    GERMANIUM_DIOXIDE("GeO2", "Ge", 0.6942),
    LITHIUM_CARBONATE("Li2CO3", "Li", 0.1878),
    LITHIUM_HYDROXIDE_MONOHYDRATE("LiO2H3", "Li", 0.1654),
    LITHIUM_OXIDE("Li2O", "Li", 0.4645),
    MAGNESIUM_OXIDE("MgO", "Mg", 0.6030),
    MANGANESE_DIOXIDE("MnO2", "Mn", 0.6319),
    MOLYBDENUM_TRIOXIDE("MoO3", "Mo", 0.6665),
    NICKEL_SULPHATE_HEXAHYDRATE("NiSO10H12", "Ni", 0.2233),
    NIOBIUM_PENTOXIDE("Nb2O5", "Nb", 0.6990),
    TANTALUM_PENTOXIDE("Ta2O5", "Ta", 0.8190),
    TITANIUM_DIOXIDE("TiO2", "Ti", 0.5993),
    TUNGSTEN_TRIOXIDE("WO3", "W", 0.7930),
    VANADIUM_PENTOXIDE("V2O5", "V", 0.5602);

    private final String formula;
    private final String metal;
    private final double content;

    Compound(String formula, String metal, double content) {
        this.formula = formula;
        this.metal = metal;
        this.content = content;
    }

    /// Atoms of one unit, water of crystallisation counted in: `CoSO11H14` is CoSO4 with seven H2O.
    public String formula() {
        return formula;
    }

    /// The metal's chemical symbol.
    public String metal() {
        return metal;
    }

    /// Mass of the metal per mass of the compound.
    public Share content() {
        return Share.of(content);
    }
}
