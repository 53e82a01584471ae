package org.orebridge.server.hindcast;

import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.study.Progress;

/// Runs the events that come with the program and scores what comes out.
@FunctionalInterface
interface HindcastScoring {

    /// @param draws sets of parameters drawn for the bands
    Scorecard score(int draws, Progress progress);
}
