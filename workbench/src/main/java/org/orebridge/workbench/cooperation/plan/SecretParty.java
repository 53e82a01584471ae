package org.orebridge.workbench.cooperation.plan;

import java.util.List;
import org.orebridge.planning.exchange.StockHolder;

/// A party whose stock nobody else sees: all that a plan knows of it is what it answers.
///
/// At each of its places there are two desks, metal that stays at home before metal that may go to partners.
public interface SecretParty extends StockHolder, AutoCloseable {

    /// How its answers come.
    JointRelease.Through through();

    /// Begins.
    ///
    /// @return where it may offer something, in order of country and form
    List<Place> open(HoldingTerms terms);

    @Override
    void close();
}
