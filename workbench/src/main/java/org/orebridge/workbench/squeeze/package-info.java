/// Too many smelters for too little concentrate: what it does to charges, and what smelters' countries can answer.
///
/// The question: how far do treatment charges fall, who treats less, and who gains and who pays when Korea and Japan
/// cut in step, buy together, take part in new mines or keep their smelters running?
///
/// Reach for {@link org.orebridge.workbench.squeeze.SqueezeStudy} for charges over a grid of shortages, and for
/// {@link org.orebridge.workbench.squeeze.JointAnswers} for the answers. The pattern of charges is that of T4 of the
/// acceptance instances: scarce smelters are paid a rent, scarce concentrate takes it away.
@NullMarked
package org.orebridge.workbench.squeeze;

import org.jspecify.annotations.NullMarked;
