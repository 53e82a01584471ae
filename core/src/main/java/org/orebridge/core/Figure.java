package org.orebridge.core;

import java.util.Optional;
import java.util.function.Function;

/// A figure as a statistical source gives it: missing is not zero, and withheld is not missing.
///
/// What the source said is one thing (here); what was done with it is another, and stands with it in the
/// reference dataset.
public sealed interface Figure<T> {

    /// The source states a number.
    record Stated<T>(T value) implements Figure<T> {}

    /// The source gives a number and calls it an estimate (or a preliminary figure, or a bound).
    record Estimated<T>(T value) implements Figure<T> {}

    /// The source knows the number and keeps it, e.g. to protect a single producer.
    record Withheld<T>() implements Figure<T> {}

    /// The source has no number.
    record NotAvailable<T>() implements Figure<T> {}

    static <T> Figure<T> stated(T value) {
        return new Stated<>(value);
    }

    static <T> Figure<T> estimated(T value) {
        return new Estimated<>(value);
    }

    static <T> Figure<T> withheld() {
        return new Withheld<>();
    }

    static <T> Figure<T> notAvailable() {
        return new NotAvailable<>();
    }

    /// The number, where the source gives one.
    default Optional<T> known() {
        return switch (this) {
            case Stated<T>(T value) -> Optional.of(value);
            case Estimated<T>(T value) -> Optional.of(value);
            case Withheld<T>() -> Optional.empty();
            case NotAvailable<T>() -> Optional.empty();
        };
    }

    /// The same statement about another quantity, e.g. after a change of unit.
    default <R> Figure<R> map(Function<T, R> change) {
        return switch (this) {
            case Stated<T>(T value) -> new Stated<>(change.apply(value));
            case Estimated<T>(T value) -> new Estimated<>(change.apply(value));
            case Withheld<T>() -> new Withheld<>();
            case NotAvailable<T>() -> new NotAvailable<>();
        };
    }

    /// What the source said, without the number.
    default Said said() {
        return switch (this) {
            case Stated<T> _ -> Said.STATED;
            case Estimated<T> _ -> Said.ESTIMATED;
            case Withheld<T> _ -> Said.WITHHELD;
            case NotAvailable<T> _ -> Said.NOT_AVAILABLE;
        };
    }
}
