package org.orebridge.bench.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.orebridge.core.Countries;
import org.orebridge.core.HsCode;

/// A year of trade in the layout of CEPII's year files, drawn by a seed: every flow once, no real figure in it.
final class GeneratedTrade {

    /// Subheadings of the Harmonized System, about.
    private static final int PRODUCTS = 5_000;

    /// BACI knows no weight of about so many flows in a hundred.
    private static final int WITHOUT_WEIGHT = 4;

    private final List<Integer> countries = Countries.bundled().all().stream()
            .filter(country -> country.until().isEmpty() && !country.baciCodes().isEmpty())
            .map(country -> country.baciCodes().first())
            .sorted()
            .toList();
    private final List<String> products;
    private final SplittableRandom random;

    /// @param wanted codes that stand among the products
    GeneratedTrade(Collection<HsCode> wanted, long seed) {
        this.random = new SplittableRandom(seed);
        SortedSet<String> codes = new TreeSet<>();
        wanted.forEach(code -> codes.add((code.digits() + "000000").substring(0, 6)));
        while (codes.size() < PRODUCTS) {
            codes.add("%06d".formatted(random.nextInt(10_000, 980_000)));
        }
        products = new ArrayList<>(codes);
    }

    void write(Path file, long rows) throws IOException {
        int pairs = countries.size() * countries.size();
        long each = Math.ceilDiv(rows, products.size());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("t,i,j,k,v,q\n".getBytes(StandardCharsets.US_ASCII));
            long written = 0;
            for (String product : products) {
                int pair = random.nextInt(pairs);
                for (long n = 0; n < each && written < rows; pair = next(pair, pairs)) {
                    int from = pair / countries.size();
                    int to = pair % countries.size();
                    if (from != to) {
                        out.write(line(from, to, product).getBytes(StandardCharsets.US_ASCII));
                        n++;
                        written++;
                    }
                }
            }
        }
    }

    /// Goes through all pairs before any comes again: the step has no factor in common with their number.
    private static int next(int pair, int pairs) {
        return (pair + 1_009) % pairs;
    }

    private String line(int from, int to, String product) {
        return "2024," + countries.get(from) + "," + countries.get(to) + "," + product + "," + amount(1_000) + ","
                + (random.nextInt(100) < WITHOUT_WEIGHT ? "NA" : amount(300)) + "\n";
    }

    /// Three decimals; a few flows are large and most are small.
    private String amount(double scale) {
        double share = random.nextDouble();
        long thousandths = 1 + (long) (1_000 * scale * share * share * share * share);
        String digits = Long.toString(thousandths % 1_000 + 1_000);
        return thousandths / 1_000 + "." + digits.substring(1);
    }
}
