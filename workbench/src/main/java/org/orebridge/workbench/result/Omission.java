package org.orebridge.workbench.result;

/// Something that was asked for or could be expected, and was not done.
///
/// @param what named
/// @param why in words
public record Omission(String what, String why) {}
