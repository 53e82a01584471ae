package org.orebridge.workbench.cooperation.plan;

import java.util.List;

/// A joint plan of release as it may be shown to anybody: bands of what is released together, and what follows
/// from the bands alone.
///
/// No figure of a party's own is in it. Prices and losses are those of the market with the low and the high ends of
/// the bands, shared among the holders by their use at rest: they say nothing that the bands and the scenario do not.
///
/// @param id of the question, the scenario's terms alone
/// @param scenario name
/// @param title of the scenario
/// @param mineral id
/// @param months reported
/// @param parties in the order asked for
/// @param agreement how the plan was found
/// @param narrowest share of its upper end that the interval of what a party has released is wide at least
/// @param releases of all holders together, form by form
/// @param prices at the places of the holders
/// @param effects on each party's users
/// @param revealed what a reader of this record could infer
public record JointRelease(
        String id,
        String scenario,
        String title,
        String mineral,
        int months,
        List<Player> parties,
        Agreement agreement,
        double narrowest,
        List<FormRelease> releases,
        List<PriceBands> prices,
        List<Effect> effects,
        List<Revealed> revealed) {

    public JointRelease {
        parties = List.copyOf(parties);
        releases = List.copyOf(releases);
        prices = List.copyOf(prices);
        effects = List.copyOf(effects);
        revealed = List.copyOf(revealed);
    }

    /// How a party's answers come.
    public enum Through {
        /// From its own file, read in the same process.
        FILE,
        /// From a process of its own.
        PROCESS,
        /// It hides nothing: its stock is the scenario's.
        SCENARIO
    }

    /// @param id country code or group id
    /// @param name in English
    /// @param members countries at the scenario's start
    /// @param through how its answers come
    public record Player(String id, String name, List<String> members, Through through) {
        public Player {
            members = List.copyOf(members);
        }
    }

    /// How a plan came to an end.
    public enum End {
        /// What is offered is what the market takes.
        AGREED,
        /// The most rounds were gone through.
        ROUNDS,
        /// Somebody stopped it.
        STOPPED
    }

    /// @param end of the search
    /// @param tolerance gap at which a plan is agreed, share
    /// @param stages one a change of belief
    /// @param figuresAsked prices and inertias said to the holders in all
    /// @param figuresAnswered quantities said by each holder in all
    public record Agreement(
            End end, double tolerance, List<Stage> stages, long figuresAsked, List<Answered> figuresAnswered) {
        public Agreement {
            stages = List.copyOf(stages);
            figuresAnswered = List.copyOf(figuresAnswered);
        }
    }

    /// @param month from which on it holds, 1 = first month of the shock
    /// @param cells months on all branches
    /// @param rounds of questions
    /// @param gap that was left: what is offered less what the market takes, as a share of the largest offer, or
    ///   what prices still moved by, whichever is more
    public record Stage(int month, int cells, int rounds, double gap) {}

    /// @param party id
    /// @param figures said
    public record Answered(String party, long figures) {}

    /// What all holders release of a form together.
    ///
    /// @param form id
    /// @param stepTonnes width of every band, t
    /// @param branches what comes true, or every end held possible
    public record FormRelease(String form, double stepTonnes, List<Branch> branches) {
        public FormRelease {
            branches = List.copyOf(branches);
        }
    }

    /// @param course that is held possible, as the answer's futures are named; empty for what comes true
    /// @param probability of the branch
    /// @param bands one a month, from month 1
    public record Branch(String course, double probability, List<Band> bands) {
        public Branch {
            bands = List.copyOf(bands);
        }
    }

    /// @param month from 1
    /// @param low t or USD/t
    /// @param high t or USD/t
    public record Band(int month, double low, double high) {}

    /// @param country code
    /// @param form id
    /// @param none USD/t a month where nothing hidden is released
    /// @param bands USD/t a month, in the mean over the branches
    public record PriceBands(String country, String form, List<Double> none, List<Band> bands) {
        public PriceBands {
            none = List.copyOf(none);
            bands = List.copyOf(bands);
        }
    }

    /// Loss to a party's users over all months solved, discounted to month 1.
    ///
    /// @param party id
    /// @param loss USD where nothing hidden is released
    /// @param avoidedLow USD at the ends of the bands, the lower
    /// @param avoidedHigh USD at the ends of the bands, the higher
    public record Effect(String party, double loss, double avoidedLow, double avoidedHigh) {}

    /// What somebody who has this record and the scenario, and nothing else, could infer of what was held ready of
    /// a form.
    ///
    /// @param party id, or empty: all holders together
    /// @param form id
    /// @param atLeast t that were there before the shock
    /// @param released t that were released at most; a stock may be larger than what is released of it
    public record Revealed(String party, String form, double atLeast, double released) {}
}
