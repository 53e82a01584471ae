/// A study: a question about one shock, the ways of answering it, and the answer with all it rests on.
///
/// The question goes in as a {@link org.orebridge.workbench.study.Question}; what is done and what is
/// left is told to a {@link org.orebridge.workbench.study.Progress}; answers are kept, found again and
/// listed by {@link org.orebridge.workbench.study.KeptRuns}. Command line and server ask the same way.
///
/// {@link org.orebridge.workbench.study.MarketStudy} answers. A `StudySetup` has everything looked up once and makes
/// a `StudyCase` of each set of parameters; a `WayRun` lets the shock unfold in it under one way of answering, its
/// release rules found by `SelfInterest` or `SharedInterest`. The `Ledger` reads off the course what is reported:
/// prices (`PriceLedger`), use (`UseLedger`), supply (`SupplyLedger`), stocks (`StockLedger`), losses (`LossLedger`)
/// and treatment charges (`TreatmentCharges`), each against the `Baseline`. `Shelves`, `Draws` and `OneAtATime` do the
/// same with other surplus stock, drawn parameters and each `ParameterKind` at its ends, under the central rules.
///
/// `AnswerAssembly` puts it all into one answer: the shock in words (`ShockWords`, `MeasureWords`), the ways
/// (`WayAssembly`, with the `ReleaseSchedule` and each `PlayedGame`), what together is worth (`Comparison`, and
/// `WhyNothing` where that is about nothing), what it rests on (`Basis`, `NetworkAtRest`), how well it was solved
/// (`SolveRecords`) and what was not done (`Omissions`). `RunId` names the run by what went in.
@NullMarked
package org.orebridge.workbench.study;

import org.jspecify.annotations.NullMarked;
