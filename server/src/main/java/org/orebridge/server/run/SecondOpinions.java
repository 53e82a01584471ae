package org.orebridge.server.run;

import java.time.Duration;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.check.SecondOpinion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// A second solver's opinion on runs, where the program was started with a second solver.
@Component
class SecondOpinions {

    /// Most that the opinion on one run may take.
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(SecondOpinions.class);

    private final Optional<SecondSolver> solver;

    @Autowired
    SecondOpinions() {
        this(found());
    }

    SecondOpinions(Optional<SecondSolver> solver) {
        this.solver = solver;
    }

    /// Its name and version; none where there is none.
    Optional<String> name() {
        return solver.map(SecondSolver::name);
    }

    /// An opinion to be shown the solves of a run that asks for one.
    Optional<SecondOpinion> on(RunInput input) {
        return solver.filter(_ -> input.check()).map(there -> new SecondOpinion(there, LIMIT));
    }

    /// Said when a run is asked for, not after minutes of work.
    void requirePossible(RunInput input) {
        if (input.check() && solver.isEmpty()) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This start of the workbench has no second solver with it.",
                    "check",
                    "Maybe close it and start it again with ./orebridge serve --check.");
        }
    }

    private static Optional<SecondSolver> found() {
        try {
            return ServiceLoader.load(SecondSolver.class).findFirst();
        } catch (ServiceConfigurationError broken) {
            LOG.warn("There is no second solver: {}", broken.getCause() == null ? broken : broken.getCause());
            return Optional.empty();
        }
    }
}
