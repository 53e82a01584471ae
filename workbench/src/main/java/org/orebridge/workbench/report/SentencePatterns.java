package org.orebridge.workbench.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences with gaps that come with an answer in English, as another language says them: what fills a gap is a name,
/// a number, or a list of either.
///
/// @param all in the order in which they are tried
record SentencePatterns(List<Pair> all) {

    private static final Pattern GAP = Pattern.compile("\\{([0-9])\\}");

    SentencePatterns {
        all = List.copyOf(all);
    }

    /// @param english gaps are groups
    /// @param gaps numbers of the gaps in the order in which they stand in English
    /// @param said the sentence in the other language
    record Pair(Pattern english, List<String> gaps, String said) {

        static Pair of(String english, String said) {
            List<String> gaps =
                    GAP.matcher(english).results().map(MatchResult::group).toList();
            StringBuilder pattern = new StringBuilder();
            int from = 0;
            Matcher gap = GAP.matcher(english);
            while (gap.find()) {
                pattern.append(Pattern.quote(english.substring(from, gap.start())))
                        .append("(.+?)");
                from = gap.end();
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Pair(Pattern.compile(pattern.toString(), Pattern.DOTALL), gaps, said);
        }

        Optional<String> of(String sentence, UnaryOperator<String> named) {
            Matcher found = english.matcher(sentence);
            if (!found.matches()) {
                return Optional.empty();
            }
            String filled = said;
            for (int i = 0; i < gaps.size(); i++) {
                filled = filled.replace(gaps.get(i), named.apply(found.group(i + 1)));
            }
            return Optional.of(filled);
        }
    }

    static boolean hasGaps(String english) {
        return GAP.matcher(english).find();
    }

    /// The sentence in the other language; empty where none of the patterns is its.
    ///
    /// @param named what fills a gap, in the other language
    Optional<String> of(String english, UnaryOperator<String> named) {
        return all.stream().flatMap(pair -> pair.of(english, named).stream()).findFirst();
    }
}
