package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.SmelterMargin;
import org.orebridge.core.TreatmentCharge;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.StandardConcentrate;
import org.orebridge.workbench.report.ChargePage;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.treatment.ChargeConversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Converts a treatment and refining charge between its units, and splits the smelter's margin that it is part of.
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Convert a charge between USD per dry t, US cents per lb and USD per payable t; with --refined, also"
                    + " split the smelter's margin into charge, free metal, by-product credits and premium.",
            "The charge is given in one way: --tc, --rc or both; --combined; --combined-cents; or --concentrate"
                    + " with --refined."
        },
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  orebridge tc convert --tc 75 --rc 7.5 --grade 30%%",
            "  orebridge tc convert --combined-cents 20 --refined 9000",
            "  orebridge tc convert --refined 9000 --concentrate 8400 --credits 60"
        })
final class TcConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--tc",
            paramLabel = "USD",
            converter = FigureConverter.class,
            description = "Treatment charge, USD per dry t of concentrate; below zero where the smelter pays.")
    private @Nullable Double treatment;

    @Option(
            names = "--rc",
            paramLabel = "CENTS",
            converter = FigureConverter.class,
            description = "Refining charge, US cents per lb of payable copper (default: a tenth of --tc).")
    private @Nullable Double refining;

    @Option(
            names = "--combined",
            paramLabel = "USD",
            converter = FigureConverter.class,
            description = "Both together, USD per t of payable copper.")
    private @Nullable Double combined;

    @Option(
            names = "--combined-cents",
            paramLabel = "CENTS",
            converter = FigureConverter.class,
            description = "Both together, US cents per lb of payable copper.")
    private @Nullable Double combinedCents;

    @Option(
            names = "--concentrate",
            paramLabel = "USD",
            converter = FigureConverter.class,
            description = "Price of the concentrate, USD per t of copper in it; needs --refined.")
    private @Nullable Double concentrate;

    @Option(
            names = "--refined",
            paramLabel = "USD",
            converter = FigureConverter.class,
            description = "Exchange price of refined copper, USD/t; splits the smelter's margin.")
    private @Nullable Double refined;

    @Option(
            names = "--premium",
            paramLabel = "USD",
            converter = FigureConverter.class,
            description = "What buyers pay above the exchange price, USD/t (default: nothing).")
    private @Nullable Double premium;

    @Option(
            names = "--credits",
            paramLabel = "USD",
            converter = FigureConverter.class,
            description = "By-product credits, USD per t of copper contained (default: that of the reference dataset).")
    private @Nullable Double credits;

    @Option(
            names = "--grade",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description = "Copper in the dry concentrate, 0.3 or 30%% (default: treatment.grade of the dataset).")
    private @Nullable Double grade;

    @Option(
            names = "--payable",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description = "Share of the copper that is paid for (default: treatment.payable_share of the dataset).")
    private @Nullable Double payable;

    @Option(
            names = "--recovery",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description = "Share of the copper that comes out as metal (default: that of the dataset's smelter).")
    private @Nullable Double recovery;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        Words words = language.words();
        var taken = new ArrayList<String>();
        ChargeConversion conversion = conversion(terms(dataset, words, taken), dataset.parameters(), words, taken);
        spec.commandLine().getOut().print(json.print(conversion, () -> ChargePage.of(conversion, taken, words)));
        return ExitCode.OK.code();
    }

    private ConcentrateTerms terms(ReferenceDataset dataset, Words words, List<String> taken) {
        ConcentrateTerms standard = StandardConcentrate.terms(dataset);
        Parameters parameters = dataset.parameters();
        if (grade == null) {
            taken.add(words.of(
                    "charge.default.grade",
                    parameters.parameter(StandardConcentrate.GRADE).reason()));
        }
        if (payable == null) {
            taken.add(words.of(
                    "charge.default.payable",
                    parameters.parameter(StandardConcentrate.PAYABLE_SHARE).reason()));
        }
        if (recovery == null && refined != null) {
            taken.add(words.of("charge.default.recovery"));
        }
        return new ConcentrateTerms(
                Objects.requireNonNullElse(grade, standard.grade()),
                Objects.requireNonNullElse(payable, standard.payable()),
                Objects.requireNonNullElse(recovery, standard.recovery()));
    }

    private ChargeConversion conversion(
            ConcentrateTerms terms, Parameters parameters, Words words, List<String> taken) {
        requireOneWay();
        TreatmentCharge charge = charge(terms, words, taken);
        if (refined == null) {
            return ChargeConversion.of(charge, terms);
        }
        return ChargeConversion.of(
                SmelterMargin.of(refined, premium(words, taken), charge, credits(parameters, words, taken), terms));
    }

    private TreatmentCharge charge(ConcentrateTerms terms, Words words, List<String> taken) {
        if (treatment != null && refining != null) {
            return new TreatmentCharge(treatment, refining);
        }
        if (treatment != null) {
            taken.add(words.of("charge.default.refining"));
            return TreatmentCharge.ofTreatment(treatment);
        }
        if (refining != null) {
            taken.add(words.of("charge.default.treatment"));
            return TreatmentCharge.ofRefining(refining);
        }
        taken.add(words.of("charge.default.split"));
        if (combined != null) {
            return TreatmentCharge.ofCombined(combined, terms);
        }
        return combinedCents != null
                ? TreatmentCharge.ofCombinedCentsPerPound(combinedCents, terms)
                : TreatmentCharge.ofPrices(Objects.requireNonNull(refined), Objects.requireNonNull(concentrate), terms);
    }

    private double premium(Words words, List<String> taken) {
        if (premium == null) {
            taken.add(words.of("charge.default.premium"));
            return 0;
        }
        return premium;
    }

    private double credits(Parameters parameters, Words words, List<String> taken) {
        if (credits == null) {
            var usual = parameters.parameter("activity.smelter.by_product_credit");
            taken.add(words.of("charge.default.credits", Digits.written(usual.value()), usual.reason()));
            return usual.value();
        }
        return credits;
    }

    /// One way in; a price where one is needed; nothing that would be left without effect.
    private void requireOneWay() {
        long ways = Stream.of(
                        treatment != null || refining != null,
                        combined != null,
                        combinedCents != null,
                        concentrate != null)
                .filter(given -> given)
                .count();
        if (ways != 1) {
            throw wrong(
                    ways == 0 ? "No charge is given." : "The charge is given in %d ways.".formatted(ways),
                    "one of --tc (with or without --rc), --combined, --combined-cents or --concentrate");
        }
        if (concentrate != null && refined == null) {
            throw wrong("The price of concentrate says nothing of a charge without that of the metal.", "--refined");
        }
        if (refined == null && (premium != null || credits != null)) {
            throw wrong(
                    "--premium and --credits are parts of a margin, which needs the price of the metal.", "--refined");
        }
        if ((refined != null && refined <= 0) || (concentrate != null && concentrate <= 0)) {
            throw wrong("A price of copper is above zero.", "another price");
        }
    }

    private ParameterException wrong(String found, String maybe) {
        return new ParameterException(spec.commandLine(), "%s%nMaybe %s was meant.".formatted(found, maybe));
    }
}
