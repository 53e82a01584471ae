package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.WayResult;

/// A release schedule in words: who releases how much to whom, months of about the same amount joined.
final class ReleaseWords {

    private ReleaseWords() {}

    /// One line an owner, receiver and form; one for each party that buys for its stock.
    static List<String> lines(Answer answer, WayResult way, Words words) {
        List<String> lines = releases(answer, way, words);
        for (RegionResult party : way.parties()) {
            List<WayResult.Release> bought = purchases(party);
            if (!bought.isEmpty()) {
                lines.add(line(words.of("release.purchase", name(answer, party.region())), bought, words));
            }
        }
        return lines;
    }

    private static List<WayResult.Release> purchases(RegionResult party) {
        List<WayResult.Release> bought = new ArrayList<>();
        party.series(Measure.PURCHASE, RegionResult.ALL).ifPresent(series -> {
            for (int month = 1; month <= series.months(); month++) {
                double tonnes = series.at(month).orElse(0);
                if (tonnes > 0) {
                    bought.add(new WayResult.Release(month, party.region(), party.region(), "", tonnes));
                }
            }
        });
        return bought;
    }

    private static List<String> releases(Answer answer, WayResult way, Words words) {
        SortedMap<String, List<WayResult.Release>> byRoute = new TreeMap<>();
        for (WayResult.Release release : way.releases()) {
            String who = release.owner().equals(release.to())
                    ? words.of("release.home", name(answer, release.owner()))
                    : words.of("release.abroad", name(answer, release.owner()), name(answer, release.to()));
            String route = words.of(
                    "release.route",
                    who,
                    words.form(release.form(), answer.network().formName(release.form())));
            byRoute.computeIfAbsent(route, _ -> new ArrayList<>()).add(release);
        }
        List<String> lines = new ArrayList<>();
        byRoute.forEach((route, releases) -> lines.add(line(route, releases, words)));
        return lines;
    }

    private static String line(String route, List<WayResult.Release> releases, Words words) {
        double total = releases.stream().mapToDouble(WayResult.Release::tonnes).sum();
        List<String> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= releases.size(); i++) {
            if (i == releases.size() || !continues(releases, first, i)) {
                parts.add(part(releases.subList(first, i), words));
                first = i;
            }
        }
        return words.of("release.line", route, Digits.three(total), String.join("; ", parts));
    }

    private static boolean continues(List<WayResult.Release> releases, int first, int next) {
        double start = releases.get(first).tonnes();
        WayResult.Release release = releases.get(next);
        return release.month() == releases.get(next - 1).month() + 1
                && Math.abs(release.tonnes() - start) <= .02 * Math.abs(start);
    }

    private static String part(List<WayResult.Release> run, Words words) {
        String tonnes = Digits.three(run.getFirst().tonnes());
        return run.size() == 1
                ? words.of("release.month", run.getFirst().month(), tonnes)
                : words.of(
                        "release.months", run.getFirst().month(), run.getLast().month(), tonnes);
    }

    private static String name(Answer answer, String region) {
        String known = answer.shock().nameOf(region);
        return known.equals(region) ? answer.network().regionName(region) : known;
    }
}
