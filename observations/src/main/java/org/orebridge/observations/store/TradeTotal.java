package org.orebridge.observations.store;

import org.orebridge.core.HsCode;

/// What one country imported and exported under one customs code in one year, by one source.
///
/// @param country alpha-3 code; empty for places that are no single country
/// @param importsTonnes gross weight; flows without a weight count nothing
/// @param exportsTonnes gross weight
/// @param importsUsd current USD
/// @param exportsUsd current USD
public record TradeTotal(
        String source,
        int year,
        HsCode code,
        String country,
        double importsTonnes,
        double exportsTonnes,
        double importsUsd,
        double exportsUsd) {}
