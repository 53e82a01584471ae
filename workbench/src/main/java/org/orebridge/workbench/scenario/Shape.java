package org.orebridge.workbench.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The keys that one section of a scenario file may have.
///
/// @param keys in the order in which they are best written
public record Shape(List<Key> keys) {

    public Shape {
        keys = List.copyOf(keys);
    }

    public static Shape of(Key... keys) {
        return new Shape(List.of(keys));
    }

    public Shape and(Shape more) {
        var all = new ArrayList<>(keys);
        all.addAll(more.keys);
        return new Shape(all);
    }

    Optional<Key> key(String name) {
        return keys.stream().filter(k -> k.name.equals(name)).findFirst();
    }

    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    public static Key must(String name, Kind kind, String says) {
        return new Key(name, kind, true, says);
    }

    public static Key may(String name, Kind kind, String says) {
        return new Key(name, kind, false, says);
    }

    /// @param says what it means, for the schema
    public record Key(String name, Kind kind, boolean required, String says) {}
}
