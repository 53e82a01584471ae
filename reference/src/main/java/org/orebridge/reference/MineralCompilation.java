package org.orebridge.reference;

import java.util.List;

/// The way in which the figures of one mineral are made from public files and hand-written assumptions.
interface MineralCompilation {

    /// The mineral's identity, which is also the name of its folder.
    String mineral();

    /// All figures, in any order, without identities.
    ///
    /// @param raw the public files
    /// @param tables the hand-written tables of this module
    /// @param remarks what was found on the way
    List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks);
}
