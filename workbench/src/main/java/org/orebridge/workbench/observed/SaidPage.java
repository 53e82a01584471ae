package org.orebridge.workbench.observed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// What sources say side by side, as a page of plain text: one block for each thing, one line for each source.
public final class SaidPage {

    private static final int SOURCE = 24;
    private static final int NUMBER = 14;
    private static final int SAID = 15;

    private final Words words;
    private final List<String> lines = new ArrayList<>();
    private String before = "";

    private SaidPage(Words words) {
        this.words = words;
    }

    /// @param shown most figures in the list; what is left out is counted
    public static String of(AllSources sources, Words words, int shown) {
        SaidPage page = new SaidPage(words);
        page.text(sources, shown);
        return page.lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    /// @param shown most figures in the list; what is left out is counted
    public static String of(CountryChain chain, Words words, int shown) {
        SaidPage page = new SaidPage(words);
        page.text(chain, shown);
        return page.lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void text(CountryChain chain, int shown) {
        if (!chain.links().isEmpty()) {
            lines.addAll(TextTable.wrap(title(chain), "", ""));
        } else if (!chain.modelled()) {
            String reason = words.of("status.indicators", words.said(chain.whyNot()));
            lines.addAll(TextTable.wrap(words.of("status.quality", mineral(chain), reason), "", ""));
        }
        if (chain.modelled() && !chain.balanced()) {
            lines.addAll(TextTable.wrap(words.of("said.unbalanced", chain.year(), chain.whyNot()), "", ""));
        }
        bundled(chain.imported());
        chain.links().stream().limit(shown).forEach(link -> {
            block(link.figure());
            link.balanced()
                    .ifPresent(value -> lines.add("    "
                            + words.of(
                                    "said.balanced", exact(value), link.figure().unit())));
        });
        more(chain.figures() - shown);
        atHand(chain);
    }

    private String title(CountryChain chain) {
        String country = country(chain.country());
        int figures = chain.figures();
        return chain.modelled()
                ? words.of("said.chain", mineral(chain), country, figures, chain.year())
                : words.of("said.chain.indicators", mineral(chain), country, figures, words.said(chain.whyNot()));
    }

    /// Where the chain has no figure of the country, what there is of others.
    private void atHand(CountryChain chain) {
        if (!chain.links().isEmpty()) {
            return;
        }
        lines.add("");
        lines.addAll(TextTable.wrap(words.of("said.none-here", country(chain.country()), mineral(chain)), "", ""));
        for (AtHand hand : chain.atHand()) {
            String years = hand.firstYear() == hand.lastYear()
                    ? Integer.toString(hand.lastYear())
                    : words.of("said.years", hand.firstYear(), hand.lastYear());
            String topic = words.of("status.topic." + hand.topic());
            lines.add("  " + words.of("said.at-hand", topic, hand.figures(), hand.places(), years));
        }
        lines.addAll(TextTable.wrap(
                chain.atHand().isEmpty()
                        ? words.of("said.nothing", mineral(chain))
                        : words.of("said.at-hand.example", chain.mineral()),
                "",
                ""));
    }

    private String mineral(CountryChain chain) {
        return words.mineral(chain.mineral(), chain.mineral());
    }

    private void text(AllSources sources, int shown) {
        lines.addAll(TextTable.wrap(
                words.of(
                        title(sources),
                        words.mineral(sources.mineral(), sources.mineral()),
                        sources.figures(),
                        sources.used(),
                        sources.indicators()),
                "",
                ""));
        bundled(sources.imported());
        sources.said().stream().limit(shown).forEach(this::block);
        more(sources.figures() - shown);
    }

    private static String title(AllSources sources) {
        return !sources.modelled() ? "said.title.indicators" : sources.used() > 0 ? "said.title" : "said.title.unused";
    }

    private void bundled(boolean imported) {
        if (!imported) {
            lines.addAll(TextTable.wrap(words.of("status.bundled"), "", ""));
        }
    }

    private void more(int left) {
        if (left > 0) {
            lines.add("");
            lines.add(words.of("said.more", left));
        }
    }

    private void block(SaidFigure figure) {
        String about = about(figure);
        if (!about.equals(before)) {
            lines.add("");
            lines.add(about);
            before = about;
        }
        figure(figure);
    }

    /// To the last digit that a source may mean, with commas between the thousands.
    private static String exact(double value) {
        int decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
        BigDecimal rounded =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    private String about(SaidFigure figure) {
        String where = figure.to().isEmpty()
                ? country(figure.from())
                : words.of("network.route", country(figure.from()), country(figure.to()));
        return List.of(words.of("status.topic." + figure.topic()), where, figure.sector(), figure.period()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.of("comma")));
    }

    private String country(String code) {
        return words.country(code, code);
    }

    private void figure(SaidFigure figure) {
        String value = figure.value().map(SaidPage::exact).orElse(Digits.MISSING) + " " + figure.unit();
        lines.add(TextTable.left(mark(figure) + figure.source(), SOURCE)
                + TextTable.right(value, NUMBER)
                + "  " + TextTable.left(words.of("said." + figure.said()), SAID)
                + figure.file() + (figure.row().isEmpty() ? "" : ":" + figure.row()));
        note(figure);
    }

    private static String mark(SaidFigure figure) {
        return figure.used() ? "> " : figure.indicators() ? "o " : "  ";
    }

    private void note(SaidFigure figure) {
        String treatment = words.of("said.treatment." + figure.treatment());
        String why = figure.treatment().equals("imported")
                ? figure.reason().isEmpty() ? words.of("said.beside") : words.of("said.compiled", figure.reason())
                : words.said(figure.reason());
        String text = List.of(figure.measure(), figure.form(), treatment, figure.stated(), figure.basis(), why).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        lines.addAll(TextTable.wrap(text, "    ", "    "));
    }
}
