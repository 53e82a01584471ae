package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.importers.purchases.FileTrouble;
import org.orebridge.importers.purchases.PurchaseReader;
import org.orebridge.importers.purchases.PurchaseTable;
import org.orebridge.importers.purchases.RefusedTable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.purchases.KeptPurchases;
import org.orebridge.workbench.purchases.PurchasePage;
import org.orebridge.workbench.purchases.PurchaseReport;
import org.orebridge.workbench.purchases.PurchaseStudy;
import org.orebridge.workbench.purchases.RowWords;
import org.orebridge.workbench.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures what a company's own purchases expose it to.
@Command(
        name = "purchases",
        mixinStandardHelpOptions = true,
        description =
                "Show what a company's purchases expose it to: by mineral and country, by the mine behind the seller,"
                        + " the scenarios that hurt most, who else could supply. The file is read, and kept only where --keep asks for it.")
final class PurchasesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV or XLSX with material or customs code, country, quantity, value.")
    private Path file;

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description = "Where the company is, such as KOR or Japan; prices need it.")
    private @Nullable String party;

    @Mixin
    private RiskParties parties = new RiskParties();

    @Option(
            names = "--mineral",
            paramLabel = "MINERAL",
            split = ",",
            description = "Minerals, such as cobalt (default: all in the file).")
    private List<String> minerals = List.of();

    @Option(names = "--no-prices", description = "Leave out the prices in the scenarios, which take seconds each.")
    private boolean withoutPrices;

    @Option(
            names = "--keep",
            description = "Keep the file and its result in the home folder, under purchases (usually nothing is).")
    private boolean keep;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        Words words = language.words();
        PurchaseTable table;
        byte[] bytes;
        try {
            bytes = bytes();
            table = PurchaseReader.read(bytes);
        } catch (RefusedTable refused) {
            spec.commandLine().getErr().println(RowWords.of(refused, words));
            return ExitCode.WRONG_FILE.code();
        }
        PurchaseReport report;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            var study = new PurchaseStudy(new BalancedNetworks(ReferenceDataset.bundled()));
            var terms = new PurchaseStudy.Terms(
                    Optional.ofNullable(party).map(parties::of), minerals, !withoutPrices, words);
            report = study.report(table, terms, name -> progress.begin("measuring " + name, 0));
        }
        if (keep) {
            Path place = new KeptPurchases(HomeOption.of(spec.commandLine()))
                    .keep(bytes, String.valueOf(file.getFileName()), report);
            spec.commandLine().getErr().println(words.of("purchases.kept", place));
        }
        spec.commandLine()
                .getOut()
                .print(json.print(report, () -> PurchasePage.of(report, String.valueOf(file.getFileName()), words)));
        return ExitCode.OK.code();
    }

    private byte[] bytes() throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > PurchaseReader.MOST_BYTES) {
            throw new RefusedTable(FileTrouble.TOO_LARGE, String.valueOf(PurchaseReader.MOST_BYTES >> 20));
        }
        return Files.readAllBytes(file);
    }
}
