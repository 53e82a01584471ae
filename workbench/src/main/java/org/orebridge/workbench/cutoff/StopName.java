package org.orebridge.workbench.cutoff;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.core.Players;

/// What a name such as `stop-lithium`, `stop-lithium-aus` or `stop-lithium-aus-to-kor-jpn` says.
///
/// @param mineral as written
/// @param exporter as written; empty = the largest
/// @param hit whom nothing is shipped to, as written; empty = all
record StopName(String mineral, Optional<String> exporter, List<String> hit) {

    private static final String PREFIX = "stop-";
    private static final String TO = "-to-";

    /// Words joined by hyphens, so that it is never the path of a file.
    private static final Pattern LOOKS = Pattern.compile("stop-[a-z0-9-]*", Pattern.CASE_INSENSITIVE);

    static boolean looksLikeOne(String name) {
        return LOOKS.matcher(name).matches();
    }

    /// @param minerals known; one of them with hyphens is told from an exporter by them
    static StopName of(String name, Collection<String> minerals) {
        String rest = name.toLowerCase(Locale.ROOT).substring(PREFIX.length());
        int to = rest.indexOf(TO);
        String head = to < 0 ? rest : rest.substring(0, to);
        List<String> hit = to < 0
                ? List.of()
                : Stream.of(rest.substring(to + TO.length()).split("-", -1)).toList();
        int last = head.lastIndexOf('-');
        boolean named = last > 0
                && !minerals.contains(head)
                && (minerals.contains(head.substring(0, last)) || isCountry(head.substring(last + 1)));
        return named
                ? new StopName(head.substring(0, last), Optional.of(head.substring(last + 1)), hit)
                : new StopName(head, Optional.empty(), hit);
    }

    private static boolean isCountry(String text) {
        return Players.find(text).isPresent();
    }

    /// The name of a mineral's scenario.
    ///
    /// @param exporter code; empty = the largest
    static String of(String mineral, Optional<String> exporter, List<String> hit) {
        String name = PREFIX + mineral + exporter.map(code -> "-" + code).orElse("");
        return (hit.isEmpty() ? name : name + TO + String.join("-", hit)).toLowerCase(Locale.ROOT);
    }
}
