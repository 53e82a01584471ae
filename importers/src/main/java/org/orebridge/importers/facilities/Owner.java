package org.orebridge.importers.facilities;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.Share;
import org.orebridge.importers.Numbers;

/// Who owns a part of a facility.
///
/// @param name as the source writes it
/// @param share of the whole; empty where the source does not say
public record Owner(String name, Optional<Share> share) {

    private static final Pattern WITH_SHARE = Pattern.compile("(.*?)\\s*\\[([\\d.]+)\\s*%]\\s*");

    /// Of "Marubeni Corp. [30%]".
    static Owner parse(String text) {
        Matcher matcher = WITH_SHARE.matcher(text);
        if (!matcher.matches()) {
            return new Owner(text, Optional.empty());
        }
        Optional<Share> share = Numbers.parse(matcher.group(2))
                .filter(percent -> percent <= 100)
                .map(percent -> Share.of(percent / 100));
        return new Owner(matcher.group(1), share);
    }
}
