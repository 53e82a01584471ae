/// A study: a question about one shock, the ways of answering it, and the answer with all it rests on.
///
/// The question goes in as a {@link org.orebridge.workbench.study.Question}; what is done and what is
/// left is told to a {@link org.orebridge.workbench.study.Progress}; answers are kept, found again and
/// listed by {@link org.orebridge.workbench.study.KeptRuns}. Command line and server ask the same way.
@NullMarked
package org.orebridge.workbench.study;

import org.jspecify.annotations.NullMarked;
