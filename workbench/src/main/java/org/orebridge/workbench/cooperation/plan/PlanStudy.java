package org.orebridge.workbench.cooperation.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.planning.exchange.Desk;
import org.orebridge.planning.exchange.MarketPlan;
import org.orebridge.workbench.cooperation.plan.JointRelease.Agreement;
import org.orebridge.workbench.cooperation.plan.JointRelease.Answered;
import org.orebridge.workbench.cooperation.plan.JointRelease.End;
import org.orebridge.workbench.cooperation.plan.JointRelease.Through;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.OfferedRuns;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// Finds when holders of secret stocks release together, and tells it in bands.
public final class PlanStudy {

    private final MarketStudy study;

    public PlanStudy(MarketStudy study) {
        this.study = study;
    }

    /// @param holders by id of the party that each answers for; closed by whoever opened them
    /// @param stop asked after each round; where it says yes, the plan is what has been found until then
    /// @throws Outcome.FailedSolve if a solve fails
    /// @throws HolderLost if a holder does not answer
    /// @throws InvalidHolding if a holder's file does not fit the question
    public JointRelease answer(
            Question question,
            SortedMap<String, ? extends SecretParty> holders,
            PlanTerms terms,
            Progress progress,
            BooleanSupplier stop) {
        progress.begin("reading the scenario and balancing the network", 0);
        OfferedRuns runs = study.offered(question, new TreeSet<>(holders.keySet()));
        checkParties(runs.parties(), holders);
        var seating = Seating.of(runs, holders);
        var rounds = new Rounds(progress, stop);
        var plan =
                new MarketPlan(new Equilibrium(new InteriorPointSolver(1e-8, 150)), terms.tolerance(), terms.rounds());
        OfferedRuns.Agreed agreed = agree(runs, seating, plan, rounds);
        progress.begin("what the published bands bring", 0);
        var published = new Published(runs, seating, agreed, terms.narrowest());
        return new JointRelease(
                runs.id(),
                runs.scenario().name(),
                runs.scenario().title(),
                runs.scenario().mineral(),
                runs.scenario().months(),
                runs.parties().stream().map(party -> player(party, holders)).toList(),
                agreement(agreed, seating, terms, rounds),
                terms.narrowest(),
                published.releases(),
                published.prices(),
                published.effects(),
                published.revealed());
    }

    private static void checkParties(List<Party> parties, SortedMap<String, ? extends SecretParty> holders) {
        List<String> ids = parties.stream().map(Party::id).toList();
        if (parties.size() < 2) {
            throw new IllegalArgumentException(
                    "A joint plan is of two parties at least, found %s.%nMaybe --parties KOR,JPN was meant."
                            .formatted(ids));
        }
        holders.keySet().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(
                    "%s has a holder and is none of the parties %s.%nMaybe --parties was meant to name it."
                            .formatted(id, ids));
        });
    }

    /// A fault inside says what kind it was and where, and nothing of what was offered.
    private static OfferedRuns.Agreed agree(OfferedRuns runs, Seating seating, MarketPlan plan, Rounds rounds) {
        try {
            return runs.agree(seating.desks(), seating.seats(), plan, rounds);
        } catch (Outcome.FailedSolve | HolderLost | InvalidHolding told) {
            throw told;
        } catch (RuntimeException fault) {
            var quiet = new IllegalStateException(
                    "A joint plan broke off (%s).".formatted(fault.getClass().getSimpleName()));
            quiet.setStackTrace(fault.getStackTrace());
            throw quiet;
        }
    }

    private static JointRelease.Player player(Party party, SortedMap<String, ? extends SecretParty> holders) {
        var holder = holders.get(party.id());
        return new JointRelease.Player(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList(),
                holder == null ? Through.SCENARIO : holder.through());
    }

    private static Agreement agreement(OfferedRuns.Agreed agreed, Seating seating, PlanTerms terms, Rounds rounds) {
        List<JointRelease.Stage> stages = agreed.stages().stream()
                .map(stage -> new JointRelease.Stage(
                        stage.horizon().months()[0] + 1,
                        stage.horizon().size(),
                        stage.found().rounds(),
                        stage.found().gap()))
                .toList();
        long perDesk =
                stages.stream().mapToLong(s -> (long) s.rounds() * s.cells()).sum();
        List<Answered> answered = seating.answered(perDesk);
        long asked = 2 * answered.stream().mapToLong(Answered::figures).sum();
        boolean all = agreed.stages().stream().allMatch(stage -> stage.found().agreed());
        return new Agreement(
                all ? End.AGREED : rounds.stopped ? End.STOPPED : End.ROUNDS,
                terms.tolerance(),
                stages,
                asked,
                answered);
    }

    /// Shows each round.
    private static final class Rounds implements MarketPlan.Watch {
        private final Progress progress;
        private final BooleanSupplier stop;
        private int stage;
        private boolean stopped;

        Rounds(Progress progress, BooleanSupplier stop) {
            this.progress = progress;
            this.stop = stop;
        }

        @Override
        public boolean round(int round, double gap) {
            stage += round == 1 ? 1 : 0;
            progress.begin(String.format(Locale.ROOT, "joint plan %d, round %d, gap %.1e", stage, round, gap), 0);
            stopped |= stop.getAsBoolean();
            return !stopped;
        }
    }

    /// Who answers at which desks.
    ///
    /// @param places of each holder, in order
    record Seating(List<String> holders, List<List<Place>> places, List<Desk> desks, List<OfferedRuns.Seat> seats) {

        static Seating of(OfferedRuns runs, SortedMap<String, ? extends SecretParty> holders) {
            var names = new ArrayList<String>();
            var places = new ArrayList<List<Place>>();
            var desks = new ArrayList<Desk>();
            var seats = new ArrayList<OfferedRuns.Seat>();
            holders.forEach((id, holder) -> {
                List<Place> own = holder.open(terms(runs, id));
                int first = desks.size();
                own.forEach(place -> desks.addAll(runs.desks(Region.of(place.country()), Form.of(place.form()))));
                names.add(id);
                places.add(own);
                seats.add(new OfferedRuns.Seat(
                        holder, IntStream.range(first, desks.size()).toArray()));
            });
            return new Seating(names, places, desks, seats);
        }

        private static HoldingTerms terms(OfferedRuns runs, String id) {
            return new HoldingTerms(
                    id, countries(runs, id, true), runs.scenario().mineral(), countries(runs, id, false));
        }

        private static List<String> countries(OfferedRuns runs, String id, boolean own) {
            return runs.parties().stream()
                    .filter(party -> party.id().equals(id) == own)
                    .flatMap(party -> party.members().stream())
                    .map(Region::code)
                    .toList();
        }

        List<Answered> answered(long perDesk) {
            return IntStream.range(0, holders.size())
                    .mapToObj(h ->
                            new Answered(holders.get(h), perDesk * seats.get(h).desks().length))
                    .toList();
        }

        /// Forms that somebody may offer, in order.
        List<String> forms() {
            return places.stream()
                    .flatMap(List::stream)
                    .map(Place::form)
                    .distinct()
                    .sorted()
                    .toList();
        }

        /// The place of a desk.
        Place place(int desk) {
            return places.stream().flatMap(List::stream).toList().get(desk / 2);
        }

        /// Holders that may offer a form, by number.
        int[] of(String form) {
            return IntStream.range(0, holders.size())
                    .filter(h -> places.get(h).stream()
                            .anyMatch(place -> place.form().equals(form)))
                    .toArray();
        }

        /// What a holder offers of a form in a cell, t.
        double offered(int holder, String form, double[][] offers, int cell) {
            return Arrays.stream(seats.get(holder).desks())
                    .filter(desk -> place(desk).form().equals(form))
                    .mapToDouble(desk -> offers[desk][cell])
                    .sum();
        }
    }
}
