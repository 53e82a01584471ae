package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.orebridge.observations.store.KeptObservation;
import org.orebridge.observations.store.ObservationStore;
import org.orebridge.observations.store.Question;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.ReportedOutput;

/// What every source and edition says of one mineral in one year, side by side, with which figure is used and why.
///
/// @param mineral its identity
/// @param modelled whether public figures carry it to a market, so that a year is balanced
/// @param year calendar year; 0 for all
/// @param topic word of the part of the chain; empty for all
/// @param imported whether the user has imported anything
/// @param figures how many there are
/// @param used how many of them are in use
/// @param indicators how many of them indicators start from
/// @param said by part of the chain, place and source
public record AllSources(
        String mineral,
        boolean modelled,
        int year,
        String topic,
        boolean imported,
        int figures,
        int used,
        int indicators,
        List<SaidFigure> said) {

    private static final Comparator<SaidFigure> ORDER = Comparator.<SaidFigure, Topic>comparing(
                    figure -> Topic.of(figure.topic()))
            .thenComparing(SaidFigure::from)
            .thenComparing(SaidFigure::to)
            .thenComparing(SaidFigure::sector)
            .thenComparingInt(SaidFigure::year)
            .thenComparing(figure -> !figure.used())
            .thenComparing(figure -> !figure.indicators())
            .thenComparing(SaidFigure::form)
            .thenComparing(SaidFigure::source)
            .thenComparing(SaidFigure::id)
            .thenComparing(SaidFigure::file)
            .thenComparing(SaidFigure::row);

    public AllSources {
        said = List.copyOf(said);
    }

    /// What is asked for.
    ///
    /// @param year empty for all
    /// @param topic empty for all
    /// @param country alpha-3 code of a place at either end; empty for all
    public record Wanted(String mineral, OptionalInt year, Optional<Topic> topic, Optional<String> country) {}

    public static AllSources of(ReferenceDataset dataset, ObservationStore store, Wanted wanted) {
        MineralReference mineral = UserStore.mineral(dataset, wanted.mineral());
        Reported reported = new Reported(mineral, ReportedOutput.bundled().of(wanted.mineral()));
        List<SaidFigure> said = new ArrayList<>(mineral.figures().stream()
                .filter(isWanted(wanted))
                .map(figure -> SaidFigure.of(figure, mineral, reported.isForIndicators(figure)))
                .filter(figure -> ofTopic(figure, wanted))
                .toList());
        reported.beside().stream()
                .filter(row -> isWanted(row, wanted))
                .map(row -> SaidFigure.of(row, reported.isForIndicators(row)))
                .filter(figure -> ofTopic(figure, wanted))
                .forEach(said::add);
        Question question = new Question(
                wanted.mineral(), UserStore.codes(mineral), wanted.year(), wanted.country(), Optional.empty());
        List<KeptObservation> kept = store.ask(question);
        CompiledFigures compiled = new CompiledFigures(mineral);
        kept.stream()
                .map(observation -> SaidFigure.of(observation, compiled))
                .filter(figure -> ofTopic(figure, wanted))
                .forEach(said::add);
        said.sort(ORDER);
        return new AllSources(
                wanted.mineral(),
                dataset.minerals().containsKey(wanted.mineral()),
                wanted.year().orElse(0),
                wanted.topic().map(Topic::word).orElse(""),
                !store.isEmpty(),
                said.size(),
                (int) said.stream().filter(SaidFigure::used).count(),
                (int) said.stream().filter(SaidFigure::indicators).count(),
                said);
    }

    /// The same with so many figures at most; their number stays that of all.
    public AllSources first(int most) {
        return new AllSources(
                mineral,
                modelled,
                year,
                topic,
                imported,
                figures,
                used,
                indicators,
                said.stream().limit(most).toList());
    }

    private static Predicate<FigureRow> isWanted(Wanted wanted) {
        return figure -> (wanted.year().isEmpty() || wanted.year().getAsInt() == figure.year())
                && wanted.country().map(code -> isAt(figure, code)).orElse(true);
    }

    private static boolean isWanted(OutputRow row, Wanted wanted) {
        return (wanted.year().isEmpty() || wanted.year().getAsInt() == row.year())
                && wanted.country().map(row.country().code()::equals).orElse(true);
    }

    private static boolean isAt(FigureRow figure, String code) {
        return figure.from().filter(region -> region.code().equals(code)).isPresent()
                || figure.to().filter(region -> region.code().equals(code)).isPresent();
    }

    private static boolean ofTopic(SaidFigure figure, Wanted wanted) {
        return wanted.topic().map(topic -> topic.word().equals(figure.topic())).orElse(true);
    }
}
