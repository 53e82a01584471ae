package org.orebridge.workbench.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much of the surplus commercial stock that accounting suggests is taken to be there.
public enum Shelf {
    NONE(0),
    HALF(0.5),
    FULL(1);

    private final double share;

    Shelf(double share) {
        this.share = share;
    }

    public double share() {
        return share;
    }

    /// What stands for it in keys, files and tables.
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shelf> find(String id) {
        return Arrays.stream(values()).filter(shelf -> shelf.id().equals(id)).findFirst();
    }

    @JsonCreator
    public static Shelf parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "No shelf is called \"%s\".%nMaybe one of none, half, full was meant.".formatted(id)));
    }
}
