package org.orebridge.workbench.cooperation.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.orebridge.workbench.cooperation.plan.Message.Answer;
import org.orebridge.workbench.cooperation.plan.Message.Problem;
import org.orebridge.workbench.cooperation.plan.Message.Question;

/// Answers a coordinator's questions, line by line, for one party.
public final class HolderAnswers {

    /// Questions answered where nobody says how many: no plan takes as many.
    public static final int USUAL_QUESTIONS = 20_000;

    private final FileParty party;
    private final int most;

    /// @param most questions answered; who may ask without end may sound out a stock
    public HolderAnswers(FileParty party, int most) {
        this.party = party;
        this.most = most;
    }

    /// Until the coordinator ends it or goes away.
    ///
    /// @return whether every question was answered
    public boolean run(InputStream questions, OutputStream answers) throws IOException {
        InputStream in = Message.buffered(questions);
        for (int asked = 0; ; asked++) {
            Optional<String> line = Message.line(in);
            if (line.isEmpty()) {
                return true;
            }
            Optional<Question> question =
                    Message.read(line.get(), Question.class).filter(q -> q.version() == Message.VERSION);
            if (question.isPresent() && question.get().ask() == Message.Ask.END) {
                return true;
            }
            Answer answer = asked >= most
                    ? Answer.problem(Problem.TOO_MANY)
                    : question.map(this::answer).orElseGet(() -> Answer.problem(Problem.QUESTION));
            Message.write(answers, answer);
            if (answer.problem() != Problem.NONE) {
                return false;
            }
        }
    }

    private Answer answer(Question question) {
        try {
            return switch (question.ask()) {
                case OPEN -> Answer.places(party.open(question.terms().orElseThrow()));
                case BEGIN -> {
                    party.begin(question.horizon().orElseThrow());
                    yield Answer.done();
                }
                case RELEASE -> Answer.tonnes(party.release(question.prices(), question.inertia()));
                case CARRIED_OUT -> {
                    party.carriedOut(question.cells());
                    yield Answer.done();
                }
                case END -> Answer.done();
            };
        } catch (InvalidHolding _) {
            return Answer.problem(Problem.FILE);
        } catch (RuntimeException _) {
            return Answer.problem(Problem.ANSWER);
        }
    }
}
