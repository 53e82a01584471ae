package org.orebridge.workbench.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Korean particles that follow the last sound of the word before them: `한국은(는)` becomes `한국은`, `일본(으)로` `일본으로`.
///
/// Where the last sound cannot be told (a Latin letter), both forms stay, as official Korean prints them.
final class Particles {

    private static final Pattern EITHER = Pattern.compile(
            "([\\p{L}\\p{N}%])([^\\p{L}\\p{N}%(]?|\\([^()]*\\))(은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로)");

    /// How the digits end when read aloud: 영 일 이 삼 사 오 육 칠 팔 구.
    private static final String DIGIT_SOUNDS = "영일이삼사오육칠팔구";

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int FINALS = 28;
    private static final int FINAL_L = 8;

    private Particles() {}

    /// The sentence with each particle in the form that its word asks for.
    static String fitted(String sentence) {
        return sentence.indexOf('(') < 0
                ? sentence
                : EITHER.matcher(sentence).replaceAll(found -> found.group(1) + found.group(2) + form(found));
    }

    private static String afterVowel(String particle) {
        return particle.equals("(으)로") ? "로" : particle.substring(2, 3);
    }

    private static String afterConsonant(String particle, int end) {
        return particle.equals("(으)로") ? end == FINAL_L ? "로" : "으로" : particle.substring(0, 1);
    }

    private static String form(MatchResult found) {
        char last = found.group(1).charAt(0);
        char sound = last >= '0' && last <= '9' ? DIGIT_SOUNDS.charAt(last - '0') : last == '%' ? '트' : last;
        if (sound < '가' || sound > '힣') {
            return found.group(3);
        }
        int end = (sound - FIRST_SYLLABLE) % FINALS;
        return end == 0 ? afterVowel(found.group(3)) : afterConsonant(found.group(3), end);
    }
}
