package org.orebridge.workbench.report;

import java.util.List;

/// Text that exists in English only, marked as such on a page in another language so that it is read and broken right.
final class Foreign {

    private Foreign() {}

    static Markup element(String tag, String english, Words words) {
        return Markup.element(tag, lang(words), english);
    }

    /// The attribute that marks it.
    static List<String> lang(Words words) {
        return words.foreign() ? List.of("lang", "en") : List.of();
    }
}
