package org.orebridge.workbench.cooperation.plan;

/// Where a party offers metal.
///
/// @param country by its code
/// @param form id
public record Place(String country, String form) {}
