package org.orebridge.market;

import java.util.Optional;

/// How a government buys for its stock: at most so much a month, up to a target, in a window of months.
///
/// While it buys it does not release. It pays the price of the day at the place where the stock lies, like any other
/// buyer there.
///
/// @param from first month of buying (0 = first month of the shock)
/// @param until first month in which it no longer buys; {@link Integer#MAX_VALUE} if that never comes
/// @param monthly most bought a month, t
/// @param target t up to which it buys
/// @param price what it is ready to pay
/// @param loan where the stock is lent in kind: then the borrower brings back what it took instead, and nobody pays
public record Refill(int from, int until, double monthly, double target, Price price, Optional<Loan> loan) {

    public Refill {
        Require.notNegative(from, "first month", "a refill");
        Require.notNegative(monthly, "monthly", "a refill");
        Require.notNegative(target, "target", "a refill");
        if (until <= from) {
            throw new IllegalArgumentException(
                    "A refill from month %d to before month %d never takes place.%nMaybe the two are swapped."
                            .formatted(from + 1, until + 1));
        }
    }

    /// A refill that the owner buys.
    public Refill(int from, int until, double monthly, double target, Price price) {
        this(from, until, monthly, target, price, Optional.empty());
    }

    /// What is taken before a month comes back from then on, whenever the borrower likes, and is whole at the end.
    ///
    /// @param from first month in which it comes back and nothing more is taken
    /// @param end first month in which all of it is back
    /// @param tonnes that can be lent
    public static Refill lent(int from, int end, double tonnes, Loan loan) {
        return new Refill(from, end, tonnes, tonnes, Price.ANY, Optional.of(loan));
    }

    /// Terms of a loan in kind. The stock stands at the borrower's place.
    ///
    /// @param lender node index at which the interest is handed over
    /// @param interest share on top that comes back
    public record Loan(int lender, double interest) {
        public Loan {
            Require.notNegative(interest, "interest", "a loan");
        }
    }

    boolean open(int month) {
        return month >= from && month < until;
    }

    /// The same with all quantities multiplied.
    public Refill scaled(double factor) {
        return new Refill(from, until, monthly * factor, target * factor, price, loan);
    }

    /// The same with a target of no less than the given tonnes.
    Refill atLeast(double tonnes) {
        return target >= tonnes ? this : new Refill(from, until, monthly, tonnes, price, loan);
    }

    /// What a government is ready to pay.
    public enum Price {
        /// Whatever it costs: the stock must be whole again.
        ANY,
        /// No more than a tonne kept is worth to it at the end, discounted to the month.
        RESERVATION_VALUE
    }
}
