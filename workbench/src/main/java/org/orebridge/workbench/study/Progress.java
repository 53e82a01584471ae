package org.orebridge.workbench.study;

import org.orebridge.workbench.result.Answer;

/// Is told what a long piece of work is doing, how much is done and how much is left.
///
/// Calls may come from several threads.
public interface Progress {

    /// Tells nobody.
    Progress SILENT = new Progress() {
        @Override
        public void begin(String stage, int steps) {}

        @Override
        public void advance() {}
    };

    /// A stage begins, and the one before is done.
    ///
    /// @param stage what is done in it, in a few words, e.g. `draws`
    /// @param steps how many steps it has; 0 if that is not known
    void begin(String stage, int steps);

    /// One step of the stage is done.
    void advance();

    /// The central answer is known; draws and tornado are still to come, and what they add is in the answer returned.
    default void central(Answer answer) {}
}
