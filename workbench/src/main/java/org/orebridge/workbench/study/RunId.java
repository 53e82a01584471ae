package org.orebridge.workbench.study;

import org.orebridge.core.Sha256;

/// Names a run by what went in, so that the same question on the same figures has the same name, wherever its scenario
/// was read from.
final class RunId {

    /// Hexadecimal digits of the hash that are shown.
    private static final int DIGITS = 8;

    private RunId() {}

    /// e.g. `cobalt-drc-2025-4f1c09aa`.
    static String of(Question question, StudySetup setup) {
        var text = new StringBuilder(setup.scenario().readFrom("").toString());
        text.append(question.draws()).append(' ').append(question.seed()).append(question.settings());
        setup.parameters()
                .byKey()
                .values()
                .forEach(p ->
                        text.append(p.key()).append(p.value()).append(p.low()).append(p.high()));
        setup.reference()
                .figures()
                .forEach(f -> text.append(f.id()).append(f.value()).append(f.used()));
        return setup.scenario().name() + "-" + Sha256.of(text.toString()).substring(0, DIGITS);
    }
}
