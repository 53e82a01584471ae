package org.orebridge.planning.swap;

import java.util.Comparator;

/// A form of a mineral; tonnes of it are of contained metal.
///
/// @param mineral e.g. `dysprosium`
/// @param form e.g. `oxide`
public record Material(String mineral, String form) implements Comparable<Material> {

    private static final Comparator<Material> ORDER =
            Comparator.comparing(Material::mineral).thenComparing(Material::form);

    @Override
    public int compareTo(Material other) {
        return ORDER.compare(this, other);
    }
}
