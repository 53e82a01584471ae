package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.stream.Stream;

/// Something said of everybody whom a pact touches.
///
/// @param <T> what is said of each
public interface ByPlayer<T> {

    /// All parties together.
    T members();

    /// Each, in the order asked for.
    List<T> parties();

    /// All other regions together.
    T outsiders();

    T world();

    /// Everybody in the order in which tables show them.
    default List<T> everybody() {
        return Stream.of(Stream.of(members()), parties().stream(), Stream.of(outsiders(), world()))
                .flatMap(each -> each)
                .toList();
    }
}
