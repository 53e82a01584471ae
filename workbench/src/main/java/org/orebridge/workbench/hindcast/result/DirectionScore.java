package org.orebridge.workbench.hindcast.result;

import java.time.YearMonth;
import org.orebridge.workbench.hindcast.event.Direction;

/// Whether something moved the way it was predicted to.
///
/// @param series id of the series
/// @param label in the source's words
/// @param month calendar month
/// @param observed against rest
/// @param predicted against rest
/// @param ratio predicted, over rest
public record DirectionScore(
        String series, String label, YearMonth month, Direction observed, Direction predicted, double ratio) {

    public boolean hit() {
        return observed == predicted;
    }
}
