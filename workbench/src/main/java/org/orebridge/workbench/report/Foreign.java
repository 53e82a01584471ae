package org.orebridge.workbench.report;

import java.util.List;

/// Text that exists in English only, marked as such on a page in another language so that it is read and broken right.
public final class Foreign {

    private Foreign() {}

    public static Markup element(String tag, String english, Words words) {
        return Markup.element(tag, lang(english, words), words.said(english));
    }

    /// The attribute that marks it, unless the language has the sentence.
    static List<String> lang(String english, Words words) {
        return words.staysEnglish(english) ? List.of("lang", "en") : List.of();
    }
}
