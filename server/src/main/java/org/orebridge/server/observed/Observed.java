package org.orebridge.server.observed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Countries;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Region;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.observations.store.StoreBusy;
import org.orebridge.observations.store.StoreOfOtherVersion;
import org.orebridge.observations.store.StoreUnreadable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.observed.AllSources;
import org.orebridge.workbench.observed.Baselines;
import org.orebridge.workbench.observed.CountryChain;
import org.orebridge.workbench.observed.Holdings;
import org.orebridge.workbench.observed.KeptFindings;
import org.orebridge.workbench.observed.Topic;
import org.orebridge.workbench.observed.UserStore;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.Progress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/// The questions of the command line about figures, with what is wrong with a question as a refusal.
@Service
class Observed {

    private final ReferenceDataset dataset;
    private final ObservationStore store;
    private @Nullable Baselines baselines;

    Observed(ReferenceDataset dataset, ServingTerms terms) {
        this.dataset = dataset;
        this.store = UserStore.in(terms.home());
    }

    Holdings status() {
        return asked("request", () -> Holdings.of(dataset, store));
    }

    AllSources sources(
            String mineral, Optional<Integer> year, Optional<String> stage, Optional<String> country, int most) {
        AllSources.Wanted wanted = new AllSources.Wanted(
                known(mineral),
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                stage.map(word -> asked("stage", () -> Topic.of(word))),
                country.map(text -> country(text).code()));
        return asked("mineral", () -> AllSources.of(dataset, store, wanted)).first(most);
    }

    CountryChain chain(String mineral, String country, int most) {
        String known = known(mineral);
        Region region = country(country);
        return asked("mineral", () -> CountryChain.of(dataset, store, known, region))
                .first(most);
    }

    /// Built once: they rest on the compilation of this release alone.
    synchronized Baselines baselines() {
        if (baselines == null) {
            baselines = Baselines.build(dataset, Progress.SILENT);
        }
        return baselines;
    }

    List<KeptFindings> findings(Optional<String> file, Optional<String> severity, int most) {
        Optional<Severity> wanted = severity.map(Observed::severity);
        return asked("file", () -> KeptFindings.of(store, file, wanted)).files().stream()
                .map(kept -> kept.first(most))
                .toList();
    }

    private String known(String mineral) {
        try {
            return UserStore.mineral(dataset, mineral).mineral();
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()), "mineral");
        }
    }

    private static Region country(String text) {
        try {
            return Countries.bundled().named(text).region();
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()), "country");
        }
    }

    private static Severity severity(String word) {
        try {
            return Severity.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "There is no severity \"%s\".".formatted(word),
                    "severity",
                    "Maybe error, warning or note was meant.");
        }
    }

    private static <T> T asked(String field, Supplier<T> question) {
        try {
            return question.get();
        } catch (StoreBusy busy) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(busy.getMessage()), "observations");
        } catch (StoreOfOtherVersion | StoreUnreadable store) {
            throw Refusal.of(HttpStatus.CONFLICT, String.valueOf(store.getMessage()), "observations");
        } catch (IllegalArgumentException wrong) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()), field);
        }
    }
}
