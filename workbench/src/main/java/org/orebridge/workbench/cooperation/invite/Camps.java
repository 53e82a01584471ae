package org.orebridge.workbench.cooperation.invite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Players;

/// The two camps of a split as a user writes them, such as `KOR,JPN/USA,EU27`.
public final class Camps {

    private Camps() {}

    /// @throws IllegalArgumentException if that is no split in two
    public static List<List<String>> read(String text) {
        List<List<String>> camps = Stream.of(text.split("/", -1))
                .map(camp -> Stream.of(camp.split(",", -1))
                        .map(String::strip)
                        .map(Players::id)
                        .toList())
                .toList();
        List<String> all = camps.stream().flatMap(List::stream).toList();
        if (camps.size() != 2 || all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no split in two camps.%nMaybe KOR,JPN/USA,EU27 was meant.".formatted(text));
        }
        return camps;
    }

    static List<String> group(List<List<String>> camps) {
        return camps.stream().flatMap(List::stream).toList();
    }

    static String written(List<List<String>> camps) {
        return camps.stream().map(camp -> String.join(",", camp)).collect(Collectors.joining("/"));
    }

    static void requireFew(int parties) {
        if (parties < 2 || parties > InviteTerms.MOST_SPLIT) {
            throw new IllegalArgumentException(
                    "Every split is looked at of 2 to %d parties, found %d.%nMaybe one split was meant (--split KOR,JPN/USA,EU27)."
                            .formatted(InviteTerms.MOST_SPLIT, parties));
        }
    }
}
