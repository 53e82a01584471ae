package org.orebridge.indicators.reliance;

import org.orebridge.indicators.Score;

/// What part of its use a country imports, in the words of those who publish it.
public final class Reliance {

    private static final String NO_USE =
            "apparent consumption is not above zero: what is shipped out exceeds what is made and bought";

    private Reliance() {}

    /// Net import reliance = (imports - exports - rise of stocks) / apparent consumption; below zero for a net
    /// exporter.
    ///
    /// Source: USGS Mineral Commodity Summaries, appendix on salient statistics.
    public static Score netImportReliance(Balance year) {
        double use = year.apparentConsumption();
        return use > 0 ? Score.of((year.imports() - year.exports() - year.stockRise()) / use) : Score.undefined(NO_USE);
    }

    /// Import reliance = (imports - exports) / (production + imports - exports), from 0 for a net exporter to
    /// 1.
    ///
    /// Source: EU methodology for the list of critical raw materials (2017).
    public static Score importReliance(Balance year) {
        double use = year.production() + year.imports() - year.exports();
        return use > 0 ? Score.of(Math.max(0, year.imports() - year.exports()) / use) : Score.undefined(NO_USE);
    }

    /// Import dependence = imports / (production + imports): what part of all that comes in is foreign; 0 to 1.
    public static Score importDependence(Balance year) {
        double all = year.production() + year.imports();
        return all > 0 ? Score.of(year.imports() / all) : Score.undefined("neither production nor imports");
    }

    /// Self-sufficiency = production / apparent consumption; above 1 where more is made than used.
    public static Score selfSufficiency(Balance year) {
        double use = year.apparentConsumption();
        return use > 0 ? Score.of(year.production() / use) : Score.undefined(NO_USE);
    }
}
