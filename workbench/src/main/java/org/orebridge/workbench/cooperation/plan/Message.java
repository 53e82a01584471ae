package org.orebridge.workbench.cooperation.plan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.orebridge.planning.exchange.Horizon;
import org.orebridge.workbench.result.JsonFile;

/// What passes between a coordinator and a holder: one JSON object a line, UTF-8, no longer than a bound.
final class Message {

    /// Longest line taken, bytes: three figures of twenty letters for each of the most cells at a hundred
    /// desks.
    static final int LONGEST = 128 << 20;

    /// The version of these messages.
    static final int VERSION = 1;

    private Message() {}

    /// What a holder is asked to do.
    enum Ask {
        /// Say where something may be offered.
        OPEN,
        /// Take notice of what may come.
        BEGIN,
        /// Answer to prices.
        RELEASE,
        /// Take notice of what came true.
        CARRIED_OUT,
        /// Stop.
        END
    }

    /// What is wrong, in a word that tells nothing else.
    enum Problem {
        NONE,
        /// The holder's file cannot be used.
        FILE,
        /// The question is not one that can be answered.
        QUESTION,
        /// The answer could not be worked out.
        ANSWER,
        /// More questions than the holder takes.
        TOO_MANY
    }

    /// @param version of the messages
    /// @param terms with OPEN
    /// @param horizon with BEGIN
    /// @param prices with RELEASE, USD/t by desk and cell
    /// @param inertia with RELEASE, USD/t per t, as many
    /// @param cells with CARRIED_OUT
    record Question(
            int version,
            Ask ask,
            Optional<HoldingTerms> terms,
            Optional<Horizon> horizon,
            double[] prices,
            double[] inertia,
            int[] cells) {

        static Question of(Ask ask) {
            return new Question(VERSION, ask, Optional.empty(), Optional.empty(), NONE, NONE, new int[0]);
        }

        static Question open(HoldingTerms terms) {
            return new Question(VERSION, Ask.OPEN, Optional.of(terms), Optional.empty(), NONE, NONE, new int[0]);
        }

        static Question begin(Horizon horizon) {
            return new Question(VERSION, Ask.BEGIN, Optional.empty(), Optional.of(horizon), NONE, NONE, new int[0]);
        }

        static Question release(double[] prices, double[] inertia) {
            return new Question(VERSION, Ask.RELEASE, Optional.empty(), Optional.empty(), prices, inertia, new int[0]);
        }

        static Question carriedOut(int[] cells) {
            return new Question(VERSION, Ask.CARRIED_OUT, Optional.empty(), Optional.empty(), NONE, NONE, cells);
        }

        private static final double[] NONE = {};
    }

    /// @param problem what is wrong
    /// @param places with OPEN
    /// @param tonnes with RELEASE, by desk and cell
    record Answer(Problem problem, List<Place> places, double[] tonnes) {

        static Answer done() {
            return new Answer(Problem.NONE, List.of(), new double[0]);
        }

        static Answer problem(Problem problem) {
            return new Answer(problem, List.of(), new double[0]);
        }

        static Answer places(List<Place> places) {
            return new Answer(Problem.NONE, places, new double[0]);
        }

        static Answer tonnes(double[] tonnes) {
            return new Answer(Problem.NONE, List.of(), tonnes);
        }

        /// Says nothing.
        @Override
        public String toString() {
            return "an answer";
        }
    }

    static void write(OutputStream out, Record message) throws IOException {
        out.write((JsonFile.line(message) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /// The next line; empty at the end of the stream.
    ///
    /// @throws IOException if it is longer than the bound
    static Optional<String> line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        int next;
        while ((next = in.read()) != '\n') {
            if (next < 0) {
                return Optional.empty();
            }
            if (line.size() >= LONGEST) {
                throw new IOException("A line is longer than " + LONGEST + " bytes.");
            }
            line.write(next);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 1 << 16);
    }

    /// Nothing where it is no such message: what was read is not quoted.
    static <T extends Record> Optional<T> read(String line, Class<T> type) {
        try {
            return Optional.of(JsonFile.read(line, type, "a message"));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
