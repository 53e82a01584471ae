package org.orebridge.workbench.scenario;

import java.util.Optional;

/// Where a statement of a scenario comes from.
///
/// @param text who published what, and when
/// @param url where it can be read, if it is on the web
public record Citation(String text, Optional<String> url) {}
