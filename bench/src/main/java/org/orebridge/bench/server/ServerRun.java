package org.orebridge.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.bench.WorkFolder;
import org.orebridge.bench.market.Machine;
import org.orebridge.workbench.benchmark.ServerTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

/// Measures a server of its own, in a folder of its own that is gone afterwards.
public final class ServerRun {

    private static final String FILE = "as-a-static-file.json";

    private final ServerTerms terms;
    private final Consumer<String> lines;
    private final Progress progress;

    public ServerRun(ServerTerms terms, Consumer<String> lines, Progress progress) {
        this.terms = terms;
        this.lines = lines;
        this.progress = progress;
    }

    /// @return whether every reading was whole
    public boolean run() {
        try (WorkFolder folder = WorkFolder.open()) {
            return tell(measured(folder.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ServerRates measured(Path place) throws IOException, InterruptedException {
        Path files = Files.createDirectories(place.resolve("files").resolve(OwnServer.STATIC_FILES));
        progress.begin("server, one answer to keep", 0);
        try (var server = OwnServer.open(terms.program(), place.resolve("home"), place.resolve("files"))) {
            URI answer = KeptAnswer.at(server.address());
            byte[] bytes;
            try (var kept = answer.toURL().openStream()) {
                bytes = kept.readAllBytes();
            }
            Files.write(files.resolve(FILE), bytes);
            return rates(server, answer, server.address().resolve("assets/" + FILE), bytes.length);
        }
    }

    private ServerRates rates(OwnServer server, URI answer, URI file, int bytes) {
        Crowd ofAnswer = new Crowd(answer, terms.readers(), bytes);
        Crowd ofFile = new Crowd(file, terms.readers(), bytes);
        progress.begin("server, " + terms.readers() + " readers", terms.rounds() + 1);
        Optional<Double> before = server.memory();
        once(server, ofAnswer, Load.NONE);
        once(server, ofFile, Load.NONE);
        progress.advance();
        Optional<Double> warm = server.memory();
        Load loadOfAnswer = Load.NONE;
        Load loadOfFile = Load.NONE;
        for (int round = 0; round < terms.rounds(); round++) {
            loadOfAnswer = once(server, ofAnswer, loadOfAnswer);
            loadOfFile = once(server, ofFile, loadOfFile);
            progress.advance();
        }
        double ratio = loadOfAnswer.rate() / loadOfFile.rate();
        return new ServerRates(terms.readers(), bytes, loadOfAnswer, loadOfFile, ratio, before, warm, server.memory());
    }

    private Load once(OwnServer server, Crowd crowd, Load load) {
        var before = server.processorTime();
        Crowd.Reading reading = crowd.read(terms.most(), terms.each());
        return load.and(reading, before, server.processorTime());
    }

    private boolean tell(ServerRates rates) {
        if (terms.json()) {
            lines.accept(JsonFile.text(rates));
        } else {
            lines.accept(Machine.line());
            rates.lines().forEach(lines);
        }
        return rates.isWhole();
    }
}
