package org.orebridge.workbench.cooperation.brief;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.study.NamedScenario;

/// Which results a question is about: its mineral, its parties, its scenario where it names one.
///
/// Results of several minerals do not match, but of stocks, where each mineral stands by itself.
record Matching(BriefQuestion asked) {

    private static final String TOGETHER = "+";

    boolean suits(StockpileResult found) {
        return found.minerals().stream()
                .filter(stock -> stock.mineral().equals(asked.mineral()))
                .anyMatch(stock -> areAsked(stock.holders().stream()
                        .map(StockpileResult.Holder::party)
                        .filter(id -> !id.contains(TOGETHER))));
    }

    boolean suits(Pacts found) {
        return found.cases().stream()
                .allMatch(each -> suits(each.mineral(), each.scenario())
                        && areAsked(each.players().stream().map(Cooperation.Player::id)));
    }

    boolean suits(Swaps found) {
        return isOfMineral(found)
                && isAsked(found.name())
                && areAsked(found.parties().stream().map(Swaps.Player::id));
    }

    private boolean isOfMineral(Swaps found) {
        if (found.lots().isEmpty() && found.needs().isEmpty()) {
            return scenario(found.name())
                    .map(Scenario::mineral)
                    .filter(asked.mineral()::equals)
                    .isPresent();
        }
        return Stream.concat(
                        found.lots().stream().map(Swaps.Lot::mineral),
                        found.needs().stream().map(Swaps.Need::mineral))
                .allMatch(asked.mineral()::equals);
    }

    boolean suits(Cooperation found) {
        return suits(found.mineral(), found.scenario())
                && areAsked(found.players().stream().map(Cooperation.Player::id));
    }

    boolean suits(Invitation found) {
        return found.cases().stream().allMatch(each -> suits(each.mineral(), each.scenario()))
                && areAsked(found.members().stream().map(Invitation.Player::id));
    }

    private boolean suits(String mineral, String scenario) {
        return mineral.equals(asked.mineral()) && isAsked(scenario);
    }

    private boolean isAsked(String scenario) {
        return asked.scenario().map(scenario::equals).orElse(true);
    }

    private boolean areAsked(Stream<String> parties) {
        return parties.collect(Collectors.toSet()).equals(Set.copyOf(asked.parties()));
    }

    /// One that comes with the program.
    static Optional<Scenario> scenario(String name) {
        return NamedScenario.find(name).map(_ -> NamedScenario.read(name, Vocabulary.ANY));
    }
}
