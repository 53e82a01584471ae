package org.orebridge.workbench.cooperation.invite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.core.Sha256;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.cooperation.invite.Invitation.Candidate;
import org.orebridge.workbench.cooperation.invite.Invitation.Case;
import org.orebridge.workbench.cooperation.invite.Invitation.Game;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.cooperation.invite.Invitation.Player;
import org.orebridge.workbench.cooperation.invite.Invitation.Split;
import org.orebridge.workbench.scenario.Action;
import org.orebridge.workbench.scenario.Measure;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.study.CoalitionRuns;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.StudySetup;

/// Works out whom parties that act together should invite next, over one scenario or several.
public final class InviteStudy {

    /// Most parties of one question, candidates among them.
    public static final int MOST_PARTIES = 24;

    private final MarketStudy study;

    public InviteStudy(MarketStudy study) {
        this.study = study;
    }

    /// @throws org.orebridge.market.Outcome.FailedSolve if a solve fails: no candidate is left out
    /// @throws IllegalArgumentException if there are too many parties, or nobody to invite
    public Invitation answer(InviteTerms terms, Progress progress) {
        ScenarioWeights weights = ScenarioWeights.of(terms.questions(), terms.weights());
        var found = new ArrayList<Found>();
        for (int s = 0; s < terms.questions().size(); s++) {
            progress.begin("reading the scenario and balancing the network", 0);
            found.add(found(terms, terms.questions().get(s), weights, s, progress));
        }
        List<Case> cases = found.stream().map(Found::answer).toList();
        List<Candidate> candidates = candidates(found);
        return new Invitation(
                id(terms, found),
                found.getFirst().members().stream().map(InviteStudy::player).toList(),
                candidates,
                weights.weighing(),
                cases,
                ExpectedGains.of(cases, candidates));
    }

    /// One scenario's answer with what it was worked out from.
    private record Found(
            String run, List<Party> members, List<Candidates.Asked> asked, List<Party> unknown, Case answer) {}

    private Found found(InviteTerms terms, Question question, ScenarioWeights weights, int s, Progress progress) {
        StudySetup setup = study.setup(question);
        Scenario scenario = setup.scenario();
        List<Party> members = scenario.parties();
        boolean splitsAlone = terms.candidates().isEmpty()
                && (terms.allSplits() || !terms.splits().isEmpty());
        List<String> ids = terms.candidates().isEmpty() ? usual(members, scenario) : terms.candidates();
        var candidates =
                new Candidates(members, splitsAlone ? List.of() : ids, scenario.file(), scenario.start(), splitsAlone);
        Set<Region> touched = setup.touched();
        Predicate<Party> isKnown = party -> party.members().stream().anyMatch(touched::contains);
        List<Party> parties = Stream.concat(
                        members.stream(), candidates.players().stream().filter(isKnown))
                .toList();
        requireNumber(parties.size());
        CoalitionRuns free = study.coalitions(asking(question, parties), progress);
        List<Party> unknown =
                candidates.players().stream().filter(isKnown.negate()).toList();
        List<Candidates.Asked> known = candidates.known(unknown);
        var answer = new Case(
                scenario.name(),
                scenario.title(),
                scenario.mineral(),
                scenario.months(),
                weights.shares().get(s),
                weights.perYear().get(s),
                stops(scenario, parties),
                splitsAlone ? List.of() : games(terms, free, members.size(), known, progress),
                splits(terms, question, parties, free, progress));
        return new Found(free.id(), members, candidates.all(), unknown, answer);
    }

    /// The usual candidates that do not count a member twice.
    private static List<String> usual(List<Party> members, Scenario scenario) {
        return InviteTerms.USUAL_CANDIDATES.stream()
                .filter(id -> Party.find(id, scenario.start()).stream()
                        .flatMap(party -> party.members().stream())
                        .noneMatch(region -> members.stream().anyMatch(member -> member.contains(region))))
                .toList();
    }

    private static void requireNumber(int parties) {
        if (parties > MOST_PARTIES) {
            throw new IllegalArgumentException(
                    "Members and candidates are %d parties, at most %d can be looked at.%nMaybe fewer candidates, or EU27 as one."
                            .formatted(parties, MOST_PARTIES));
        }
    }

    private static Question asking(Question question, List<Party> parties) {
        return new Question(
                question.scenario(),
                parties.stream().map(Party::id).toList(),
                question.baseYear(),
                question.months(),
                0,
                0,
                question.settings());
    }

    private static List<Game> games(
            InviteTerms terms, CoalitionRuns free, int members, List<Candidates.Asked> known, Progress progress) {
        var games = new ArrayList<Game>();
        progress.begin("invitations, outsiders trading freely", InviteGame.count(known.size(), terms.steps()));
        games.add(new InviteGame(free, members, known, progress).answer(Outsiders.FREE, terms.steps()));
        if (terms.restricting()) {
            CoalitionRuns restricting = free.restricting();
            progress.begin("invitations, outsiders restricting exports", InviteGame.count(known.size(), terms.steps()));
            games.add(
                    new InviteGame(restricting, members, known, progress).answer(Outsiders.RESTRICTING, terms.steps()));
        }
        return games;
    }

    private List<Split> splits(
            InviteTerms terms, Question question, List<Party> parties, CoalitionRuns free, Progress progress) {
        var splits = new ArrayList<Split>();
        Map<List<String>, SplitGame> known =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (List<List<String>> camps : terms.splits()) {
            List<String> group = Camps.group(camps);
            progress.begin("the split " + Camps.written(camps), 0);
            SplitGame game = known.get(group);
            if (game == null) {
                game = new SplitGame(study.coalitions(
                        new Question(
                                question.scenario(),
                                group,
                                question.baseYear(),
                                question.months(),
                                0,
                                0,
                                question.settings()),
                        progress));
                known.put(group, game);
            }
            splits.add(game.named(camps.getFirst()));
        }
        if (terms.allSplits()) {
            Camps.requireFew(parties.size());
            progress.begin("all splits in two", 0);
            splits.addAll(new SplitGame(free).every());
        }
        return splits;
    }

    /// Who stops exports in the scenario, of all parties: to invite them is to have it lifted.
    private static List<String> stops(Scenario scenario, List<Party> parties) {
        return parties.stream()
                .filter(party -> scenario.measures().stream().anyMatch(measure -> stops(measure, party)))
                .map(Party::id)
                .toList();
    }

    private static boolean stops(Measure measure, Party party) {
        boolean export = measure.action() instanceof Action.Ban
                || measure.action() instanceof Action.Quota
                || measure.action() instanceof Action.Licence
                || measure.action() instanceof Action.ExportTax;
        return export && party.members().stream().anyMatch(measure.country()::contains);
    }

    private static Player player(Party party) {
        return new Player(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList());
    }

    /// Those of all scenarios, whose groups may differ by their dates.
    private static List<Candidate> candidates(List<Found> found) {
        Map<String, Candidate> byId = new TreeMap<>();
        var order = new LinkedHashSet<String>();
        for (Found one : found) {
            for (Candidates.Asked asked : one.asked()) {
                order.add(asked.id());
                byId.putIfAbsent(
                        asked.id(),
                        new Candidate(asked.id(), asked.name(), asked.players(), asked.of(), unknown(asked, found)));
            }
        }
        return order.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    private static List<String> unknown(Candidates.Asked asked, List<Found> found) {
        return asked.players().stream()
                .filter(player -> found.stream()
                        .allMatch(one -> one.unknown().stream().map(Party::id).anyMatch(player::equals)))
                .toList();
    }

    private static String id(InviteTerms terms, List<Found> found) {
        String all = found.stream().map(Found::run).toList() + terms.toString();
        return found.getFirst().answer().scenario() + "-" + Sha256.of(all).substring(0, 8);
    }
}
