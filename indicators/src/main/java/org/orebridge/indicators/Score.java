package org.orebridge.indicators;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.orebridge.core.Region;

/// What an indicator gives: a value with its range, or the reason why there is none.
public sealed interface Score {

    /// A value with what is left open about it.
    ///
    /// @param value in the indicator's own unit
    /// @param low the least that the figures left out or not placed could make of it
    /// @param high the most
    /// @param leftOut countries that belong to the sum and have no figure; never counted as zero
    /// @param ungoverned countries that have a figure and nobody's score of governance: with any score they lie
    ///   in the range
    record Measured(double value, double low, double high, SortedSet<Region> leftOut, SortedSet<Region> ungoverned)
            implements Score {
        public Measured {
            leftOut = unmodifiableSortedSet(new TreeSet<>(leftOut));
            ungoverned = unmodifiableSortedSet(new TreeSet<>(ungoverned));
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "A score lies inside its range, found %s outside %s to %s.%nMaybe low and high are swapped."
                                .formatted(value, low, high));
            }
        }

        /// A score that governance has no part in, or with a score of governance for everybody.
        public Measured(double value, double low, double high, SortedSet<Region> leftOut) {
            this(value, low, high, leftOut, new TreeSet<>());
        }

        /// The same value with another range.
        private Measured ranged(double least, double most) {
            return new Measured(value, least, most, leftOut, ungoverned);
        }
    }

    /// There is no value, and why: e.g. nobody is known to produce anything.
    record Undefined(String reason) implements Score {}

    /// A value that nothing is left open about.
    static Score of(double value) {
        return new Measured(value, value, value, new TreeSet<>());
    }

    static Score undefined(String reason) {
        return new Undefined(reason);
    }

    /// The value, where there is one.
    default Optional<Measured> measured() {
        return this instanceof Measured found ? Optional.of(found) : Optional.empty();
    }

    /// The same score with a range that holds it times either factor too, e.g. of an assumed multiplier.
    ///
    /// @param least not above 1
    /// @param most not below 1
    default Score widenedBy(double least, double most) {
        return switch (this) {
            case Undefined none -> none;
            case Measured one -> one.ranged(one.low() * least, one.high() * most);
        };
    }

    /// The same score under an increasing function, e.g. times a factor above zero.
    default Score through(DoubleUnaryOperator increasing) {
        return switch (this) {
            case Undefined none -> none;
            case Measured one ->
                new Measured(
                        increasing.applyAsDouble(one.value()),
                        increasing.applyAsDouble(one.low()),
                        increasing.applyAsDouble(one.high()),
                        one.leftOut(),
                        one.ungoverned());
        };
    }

    /// The same score with a range that holds another one's value and range too; it where the other has none.
    default Score reaching(Score other) {
        return switch (this) {
            case Undefined none -> none;
            case Measured one ->
                other.measured()
                        .map(two -> one.ranged(Math.min(one.low(), two.low()), Math.max(one.high(), two.high())))
                        .orElse(one);
        };
    }

    /// A score that is proportional to a factor with a range of its own: the range holds both, and who is left
    /// out of the factor is left out of the score.
    ///
    /// @param factor that the score was measured with, its value above zero
    default Score under(Measured factor) {
        return switch (this) {
            case Undefined none -> none;
            case Measured one ->
                new Measured(
                        one.value(),
                        one.low() * (factor.low() / factor.value()),
                        one.high() * (factor.high() / factor.value()),
                        union(one.leftOut(), factor.leftOut()),
                        union(one.ungoverned(), factor.ungoverned()));
        };
    }

    /// Countries of either.
    static SortedSet<Region> union(SortedSet<Region> one, SortedSet<Region> other) {
        SortedSet<Region> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
