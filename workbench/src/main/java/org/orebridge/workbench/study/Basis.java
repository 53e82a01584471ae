package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.SourceRow;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.Grounds;
import org.orebridge.workbench.result.Adjustment;
import org.orebridge.workbench.result.Assumption;
import org.orebridge.workbench.result.BaseNetwork;
import org.orebridge.workbench.result.Evidence;
import org.orebridge.workbench.result.InputFigure;
import org.orebridge.workbench.scenario.HeldStock;
import org.orebridge.workbench.scenario.Ownership;

/// What an answer rests on, in the words of the answer: figures, adjustments, assumptions, the base network.
final class Basis {

    private final ReferenceDataset dataset;
    private final StudyCase studyCase;
    private final CalibratedNetwork network;

    Basis(ReferenceDataset dataset, StudyCase studyCase) {
        this.dataset = dataset;
        this.studyCase = studyCase;
        this.network = studyCase.network();
    }

    Evidence evidence() {
        var shares = new ArrayList<Evidence.Share>();
        for (Map.Entry<String, Grounds.Shares> entry : network.evidence().entrySet()) {
            Grounds.Shares s = entry.getValue();
            shares.add(new Evidence.Share(entry.getKey(), s.stated(), s.derived(), s.assumed()));
        }
        return new Evidence(
                "tonnes of the base year: production, trade and use; every parameter, stock and belief is an"
                        + " assumption on top",
                shares);
    }

    List<Adjustment> adjustments() {
        return network.balance().adjustments().stream()
                .map(a -> new Adjustment(
                        a.item().toString(),
                        network.grounds().ids(a.item()),
                        OptionalDouble.of(a.given()),
                        a.atRest(),
                        "t/y",
                        a.given() == 0 ? 0 : a.standardDeviation() / a.given()))
                .toList();
    }

    List<InputFigure> inputs() {
        return studyCase.setup().reference().figures().stream().map(this::input).toList();
    }

    private InputFigure input(FigureRow row) {
        SourceRow source = dataset.source(row.source());
        var about = new ArrayList<String>();
        row.activity().ifPresent(about::add);
        row.form().ifPresent(form -> about.add(form.id()));
        row.from().ifPresent(region -> about.add(region.code()));
        row.to().ifPresent(region -> about.add("> " + region.code()));
        row.sector().ifPresent(about::add);
        return new InputFigure(
                row.id(),
                row.quantity().word(),
                String.join(" ", about),
                row.from().or(row::to).map(Region::code),
                row.to().filter(to -> row.from().isPresent()).map(Region::code),
                row.form().map(form -> form.id()),
                Optional.of(row.year()),
                row.value(),
                row.unit(),
                row.low(),
                row.high(),
                row.said().word(),
                row.treatment().word(),
                row.reason(),
                row.source(),
                source.title() + ", " + source.edition(),
                row.file(),
                row.row(),
                row.used());
    }

    /// Parameters that bear on this market and the government stocks, each with its range.
    List<Assumption> assumptions(boolean drawn) {
        var parameters = studyCase.setup().relevantKeys().stream()
                .map(key -> studyCase.setup().parameters().parameter(key))
                .map(parameter -> assumption(parameter, drawn));
        var stocks = studyCase.mapped().stocks().stream().map(held -> assumption(held, drawn));
        var owned = studyCase.setup().scenario().ownership().stream().map(Basis::assumption);
        return Stream.of(parameters, stocks, owned).flatMap(all -> all).toList();
    }

    private Assumption assumption(HeldStock held, boolean drawn) {
        Form form = studyCase.market().nodes().get(held.stockpile().node()).form();
        return new Assumption(
                "stock.%s.%s".formatted(form, lot(held, form)),
                held.stockpile().initial(),
                OptionalDouble.of(held.lowTonnes()),
                OptionalDouble.of(held.highTonnes()),
                "t",
                held.reason(),
                "assumption",
                false,
                drawn && held.highTonnes() > held.lowTonnes());
    }

    private static Assumption assumption(Ownership ownership) {
        return new Assumption(
                "ownership.%s.%s-%s".formatted(ownership.activity(), ownership.country(), ownership.owner()),
                ownership.share(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "share",
                ownership.reason(),
                "assumption",
                false,
                false);
    }

    /// Whose it is, with the number of the lot where there are several.
    private static String lot(HeldStock held, Form form) {
        return held.stockpile().name().replace(" " + form, "").replace(' ', '-');
    }

    private Assumption assumption(Parameter parameter, boolean drawn) {
        Parameter usual = dataset.parameters().parameter(parameter.key());
        return new Assumption(
                parameter.key(),
                parameter.value(),
                OptionalDouble.of(usual.low()),
                OptionalDouble.of(usual.high()),
                parameter.unit(),
                parameter.reason(),
                parameter.source(),
                parameter.value() != usual.value(),
                drawn
                        && parameter.high() > parameter.low()
                        && studyCase.setup().drawnKeys().contains(parameter.key()));
    }

    BaseNetwork baseNetwork() {
        return new NetworkAtRest(studyCase).baseNetwork();
    }
}
