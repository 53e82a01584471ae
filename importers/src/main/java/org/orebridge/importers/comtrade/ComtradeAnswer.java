package org.orebridge.importers.comtrade;

import java.nio.file.Path;
import java.util.List;

/// What became of a question to UN Comtrade.
public sealed interface ComtradeAnswer {

    /// Everything asked for lies in these files.
    record Fetched(List<Path> files, long records) implements ComtradeAnswer {
        public Fetched {
            files = List.copyOf(files);
        }
    }

    /// It was given up; what had come until then lies in these files.
    ///
    /// @param why in one word
    /// @param message in words, with what to do about it
    record Stopped(Why why, String message, List<Path> files) implements ComtradeAnswer {
        public Stopped {
            files = List.copyOf(files);
        }
    }

    /// Why a question was given up.
    enum Why {
        /// No key, or one that the server does not know.
        NO_ACCESS,
        /// The quota of the subscription is used up, or the server stays busy.
        LIMIT,
        /// No answer, or none that makes sense.
        UNREACHABLE,
        /// The server does not understand the question.
        REFUSED,
        /// One product in one year has more records than an answer may hold.
        TOO_LARGE,
        /// The user stopped it.
        CANCELLED
    }
}
