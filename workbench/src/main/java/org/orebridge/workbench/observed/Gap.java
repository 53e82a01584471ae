package org.orebridge.workbench.observed;

/// Something that a balance of a year would use and that has no figure in use for that year.
///
/// @param topic word of the part of the chain
/// @param subject activity or form; empty for all of them
/// @param year in which it is missing
/// @param standIn year whose figures stand in for it; 0 where none do, because the year has no output at all and is not
///     balanced
public record Gap(String topic, String subject, int year, int standIn) {}
