/// Who stops what to whom, from when, until when, and what was believed about it: a cut-off in plain words.
///
/// A person writes a small YAML file. {@link org.orebridge.workbench.scenario.ScenarioReader} turns it
/// into a {@link org.orebridge.workbench.scenario.Scenario} or says, with line and suggestion, why not.
/// The scenario knows calendar months, countries and forms, but no market; only
/// {@link org.orebridge.workbench.scenario.ScenarioMapping} looks things up in one and gives what the
/// engine needs: the measures as they happen, what is believed in each month, the government stocks.
/// {@link org.orebridge.workbench.scenario.BundledScenarios} lists those that come with the project,
/// {@link org.orebridge.workbench.scenario.ScenarioTemplate} is a commented one to start from.
///
/// Beliefs are dated, because a replay that knows the end of a ban beforehand is no replay: see
/// docs/scenarios.md for the rules by which they are formed.
@NullMarked
package org.orebridge.workbench.scenario;

import org.jspecify.annotations.NullMarked;
