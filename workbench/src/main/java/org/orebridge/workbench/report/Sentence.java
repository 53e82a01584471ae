package org.orebridge.workbench.report;

/// Sentences that come from elsewhere, made to begin and end like ours.
public final class Sentence {

    private Sentence() {}

    /// With one full stop at its end.
    public static String end(String text) {
        String bare = text.strip();
        return bare.matches("(?s).*[.?!。]|") ? bare : bare + ".";
    }

    /// With a capital at its beginning.
    public static String begin(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// To go on with after a colon.
    static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
