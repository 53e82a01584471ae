package org.orebridge.workbench.cooperation.invite.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Candidate;
import org.orebridge.workbench.cooperation.invite.Invitation.Player;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.MoneyScale;
import org.orebridge.workbench.report.Words;

/// Names and amounts of one section, in one unit.
final class Amounts {

    private final Invitation found;
    private final Words words;
    private final MoneyScale scale;

    /// @param all amounts that the unit has to suit
    Amounts(Invitation found, DoubleStream all, Words words) {
        this.found = found;
        this.words = words;
        this.scale = MoneyScale.fine(all, words);
    }

    String unit() {
        return scale.unit();
    }

    String gained(double usd) {
        return Digits.signed(usd, scale::print);
    }

    String gained(Optional<Double> usd) {
        return usd.map(this::gained).orElse(Digits.MISSING);
    }

    /// With a unit of its own, for a sentence.
    String said(double usd) {
        return MoneyScale.of(DoubleStream.of(usd), words).said(usd, words);
    }

    /// Groups and several as one go by their ids.
    String name(String id) {
        Optional<Candidate> candidate =
                found.candidates().stream().filter(one -> one.id().equals(id)).findFirst();
        Optional<Player> member =
                found.members().stream().filter(one -> one.id().equals(id)).findFirst();
        String english = candidate
                .map(Candidate::name)
                .or(() -> member.map(Player::name))
                .orElse(id);
        return id.contains("+")
                        || candidate.filter(one -> one.players().size() > 1).isPresent()
                ? id
                : words.country(id, english);
    }

    String names(List<String> ids) {
        return words.and(ids.stream().map(this::name).toList());
    }
}
