package org.orebridge.market.program;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.cholesky.Elimination;
import org.orebridge.market.cholesky.Pattern;

/// Orders of elimination found before, for programmes of the same pattern with other numbers.
///
/// An order follows from its pattern alone, so it makes no difference to an answer whether it was kept. Those used
/// longest ago, and all where memory is short, are given up.
final class EliminationCache {

    private static final int MOST = 96;

    private final Map<Pattern, SoftReference<Elimination>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pattern, SoftReference<Elimination>> eldest) {
            return size() > MOST;
        }
    };

    Elimination of(Pattern pattern) {
        Elimination found = found(pattern);
        if (found == null) {
            found = new Elimination(pattern);
            keep(pattern, found);
        }
        return found;
    }

    private synchronized @Nullable Elimination found(Pattern pattern) {
        SoftReference<Elimination> reference = kept.get(pattern);
        return reference == null ? null : reference.get();
    }

    private synchronized void keep(Pattern pattern, Elimination elimination) {
        kept.put(pattern, new SoftReference<>(elimination));
    }
}
