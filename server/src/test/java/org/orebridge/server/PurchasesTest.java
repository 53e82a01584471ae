package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.purchases.PurchaseStudy;

class PurchasesTest {

    private static final String PATH = "/api/v1/risk/purchases";
    private static final String SECRET = "Supplier-Zebra-4711";

    @TempDir
    Path home;

    private static HttpResponse<String> send(OpenWorkbench workbench, String query, String table, String... headers) {
        return workbench.visitor().change("POST", PATH + query, "application/octet-stream", table, headers);
    }

    @Test
    void aTableIsMeasuredInMemoryAndNothingOfItStays() throws IOException {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            String table = "material,origin,quantity (t)\nmagnesium,Japan,30\n" + SECRET + ",China,5\n";

            HttpResponse<String> answer = send(workbench, "?party=KOR", table);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"mineral\":\"magnesium\"", "\"used\":1", "\"unused\":1", "unknown-material", SECRET);
        }
        assertThat(filesWith(SECRET)).isEmpty();
    }

    @Test
    void aTableThatCannotBeReadIsRefusedInTheReadersLanguageWithoutItsWords() throws IOException {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            HttpResponse<String> refused = send(workbench, "", SECRET + ",b\n1,2\n", "Accept-Language", "ja");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("列名が二つ以上ある行がありません").doesNotContain(SECRET);
            assertThat(send(workbench, "", "").statusCode()).isEqualTo(422);
            assertThat(send(workbench, "?party=Atlantis", "a,b\n").statusCode()).isEqualTo(400);
            assertThat(send(workbench, "?mineral=magnesum", "material,origin,quantity (t)\nmagnesium,Japan,30\n")
                            .body())
                    .contains("Maybe \\\"magnesium\\\"");
        }
        assertThat(filesWith(SECRET)).isEmpty();
    }

    @Test
    void moreThanTheLargestTableIsNotTaken() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            String line = "magnesium,South Korea,30\n";
            String large = "material,origin,quantity (t)\n" + line.repeat(PurchaseStudy.MOST_BYTES / line.length() + 1);

            assertThat(send(workbench, "", large).statusCode()).isEqualTo(413);
            // More than a scenario may be: 12,000 rows with a long remark.
            String fits = "material,origin,quantity (t),remark\n"
                    + ("magnesium,South Korea,0.1," + "x".repeat(160) + "\n").repeat(12_000);
            assertThat(fits.length()).isGreaterThan(2_000_000);
            assertThat(send(workbench, "", fits).body()).contains("\"used\":12000");
        }
    }

    @Test
    void anExampleIsThereToStartFrom() {
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            assertThat(workbench.visitor().get(PATH + "/example").body()).contains("country of origin");
        }
    }

    private List<Path> filesWith(String word) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
