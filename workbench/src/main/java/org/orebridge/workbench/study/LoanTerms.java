package org.orebridge.workbench.study;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.Party;
import org.orebridge.core.Players;

/// On what terms metal is lent among parties; a place swap has neither interest nor freight.
///
/// Metal is taken up while the scenario lasts and comes back, with the interest, in the year after, where no months are
/// named for a loan.
///
/// @param interest share on top that comes back in kind
/// @param windows months of some loans, at most one for a lender and a borrower
public record LoanTerms(double interest, List<Window> windows) {

    /// Months in which what was lent comes back: the year that is solved beyond the scenario.
    public static final int RETURN_MONTHS = 12;

    public LoanTerms {
        windows = List.copyOf(windows);
        if (!(interest >= 0 && interest <= 1)) {
            throw new IllegalArgumentException(
                    "The interest of a loan in kind is a share of 0 to 1, found %s.%nMaybe it was given in per cent."
                            .formatted(interest));
        }
        for (Window window : windows) {
            if (windows.stream().filter(window::isBetweenTheSame).count() > 1) {
                throw new IllegalArgumentException(
                        "The months of what %s lends to %s are named twice.%nMaybe the other way round was meant once."
                                .formatted(window.lender(), window.borrower()));
            }
        }
    }

    /// Loans of which no months are named.
    public LoanTerms(double interest) {
        this(interest, List.of());
    }

    Optional<Window> window(Optional<Party> lender, Party borrower) {
        return windows.stream()
                .filter(window -> lender.filter(party -> party.id().equals(window.lender()))
                                .isPresent()
                        && borrower.id().equals(window.borrower()))
                .findFirst();
    }

    /// When one party lends to another.
    ///
    /// @param lender id
    /// @param borrower id
    /// @param from first month in which it may be taken up, from 1
    /// @param until last month in which it may be taken up; it comes back from the next on
    /// @param by last month in which it comes back
    public record Window(String lender, String borrower, int from, int until, int by) {

        private static final Pattern WRITTEN =
                Pattern.compile("([^:-]+)-([^:-]+):([0-9]{1,3})-([0-9]{1,3}):([0-9]{1,3})");

        public Window {
            if (lender.equals(borrower) || from < 1 || until < from || by <= until) {
                throw new IllegalArgumentException(
                        "One party lends to another, to be taken up in months and back by a later one, found %s to %s, months %d to %d, back by %d.%nMaybe KOR-JPN:1-6:18 was meant."
                                .formatted(lender, borrower, from, until, by));
            }
        }

        /// As a user writes it, such as `KOR-JPN:1-6:18`: taken up in months 1 to 6, back by month 18.
        ///
        /// @throws IllegalArgumentException if that is no loan with its months
        public static Window read(String text) {
            Matcher found = WRITTEN.matcher(text.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "The months of a loan are said with its lender and its borrower, found \"%s\".%nMaybe KOR-JPN:1-6:18 was meant."
                                .formatted(text));
            }
            return new Window(
                    Players.id(found.group(1)),
                    Players.id(found.group(2)),
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4)),
                    Integer.parseInt(found.group(5)));
        }

        private boolean isBetweenTheSame(Window other) {
            return lender.equals(other.lender) && borrower.equals(other.borrower);
        }
    }
}
