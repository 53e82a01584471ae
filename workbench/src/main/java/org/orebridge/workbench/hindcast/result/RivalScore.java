package org.orebridge.workbench.hindcast.result;

/// How far off a rival was, where it has an answer.
///
/// @param rival which
/// @param score its own
/// @param engine the engine's at the same observations
public record RivalScore(Rival rival, Score score, Score engine) {}
