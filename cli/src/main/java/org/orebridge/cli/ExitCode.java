package org.orebridge.cli;

/// How a run of the command line ended, as the number that the shell sees.
///
/// The launcher script adds 10 (something it needs is not installed) and 11 (the build failed).
enum ExitCode {
    /// The command did what it was asked.
    OK(0, "done"),
    /// A fault of the program; its trace stands in a log file that the message names.
    INTERNAL_ERROR(1, "internal error"),
    /// The command line itself is wrong: unknown command or option, a value of the wrong kind.
    USAGE(2, "wrong usage"),
    /// A scenario, a parameter or a data file was read and says something impossible.
    INVALID_INPUT(3, "invalid scenario or input"),
    /// A file is missing, cannot be read or written, or is of the wrong kind.
    WRONG_FILE(4, "missing or wrong file"),
    /// The equations were not solved to the required accuracy, so there is no answer.
    SOLVE_FAILED(5, "solve failed"),
    /// Somebody else writes the observations; nothing was changed.
    BUSY(6, "busy"),
    /// A source on the network refused, or did not answer; what had come until then is kept.
    UNREACHABLE(7, "source not reached"),
    /// What the program keeps was written by a newer version, or by one that it does not know; nothing was changed.
    OTHER_VERSION(8, "other version"),
    /// Stopped by Ctrl-C or a signal; no half-written file is left.
    INTERRUPTED(130, "interrupted");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
