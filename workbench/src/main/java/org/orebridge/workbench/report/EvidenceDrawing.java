package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Evidence;

/// Shares of stated, derived and assumed, one bar a part of the answer.
final class EvidenceDrawing {

    private static final double LEFT = 150;
    private static final double WIDTH = 860;
    private static final double ROW = 30;

    private EvidenceDrawing() {}

    static Markup draw(Evidence evidence, Words words) {
        List<Markup> shapes = new ArrayList<>();
        double y = 4;
        for (Evidence.Share share : evidence.shares()) {
            shapes.add(Svg.text(LEFT - 10, y + 17, "end", "label", words.orElse("part." + share.part(), share.part())));
            double x = LEFT;
            x = piece(shapes, x, y, share.stated(), "stated", words);
            x = piece(shapes, x, y, share.derived(), "derived", words);
            piece(shapes, x, y, share.assumed(), "assumed", words);
            y += ROW;
        }
        return Svg.drawing(WIDTH, y, words.of("evidence.title"), shapes);
    }

    private static double piece(List<Markup> shapes, double x, double y, double share, String kind, Words words) {
        double width = share * (WIDTH - LEFT - 10);
        shapes.add(Svg.rect(x, y, width, ROW - 6, "piece " + kind));
        if (width > 34) {
            String text = width > 110
                    ? words.of("evidence.piece", words.of("evidence." + kind), Digits.whole(share * 100))
                    : words.percent(Digits.whole(share * 100));
            shapes.add(Svg.text(x + width / 2, y + 17, "middle", "in " + kind, text));
        }
        return x + width;
    }
}
