package org.orebridge.server.mineral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.core.Region;
import org.orebridge.reference.ExportControl;
import org.orebridge.reference.ExportControls;
import org.orebridge.reference.PriceHistory;
import org.orebridge.reference.PricePoint;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.reference.SourceRow;
import org.orebridge.server.mineral.MineralView.ControlView;
import org.orebridge.server.mineral.MineralView.HistoryView;
import org.orebridge.server.mineral.MineralView.PointView;
import org.springframework.stereotype.Component;

/// What is on record about a mineral apart from its balanced year: past prices, controls on exports, sources by name.
@Component
class MineralRecords {

    private final ReferenceDataset dataset;
    private final PriceHistory prices = PriceHistory.bundled();
    private final ExportControls controls = ExportControls.bundled();

    MineralRecords(ReferenceDataset dataset) {
        this.dataset = dataset;
    }

    Optional<HistoryView> history(String mineral) {
        List<PricePoint> points = prices.of(mineral);
        return points.stream()
                .findFirst()
                .map(first -> new HistoryView(
                        first.form().id(),
                        first.quotation(),
                        source(first.source()),
                        first.period().contains("-"),
                        points.stream()
                                .map(point -> new PointView(
                                        point.period(),
                                        point.usdPerTonne(),
                                        point.said().word()))
                                .toList()));
    }

    List<ControlView> controls(String mineral) {
        return controls.of(mineral).stream().map(this::control).toList();
    }

    private ControlView control(ExportControl control) {
        return new ControlView(
                control.by().code(),
                control.measure(),
                control.announced(),
                control.effective(),
                control.target().map(Region::code),
                control.detail(),
                control.doubt(),
                control.url(),
                source(control.source()));
    }

    /// Publisher, title and edition of a source.
    String source(String id) {
        SourceRow source = dataset.sources().get(id);
        return source == null
                ? id
                : String.join(
                        ", ",
                        Stream.of(source.publisher(), source.title(), source.edition())
                                .filter(part -> !part.isBlank())
                                .toList());
    }
}
