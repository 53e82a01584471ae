package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The few shapes that our drawings are made of.
public final class Svg {

    private Svg() {}

    /// @param label what the drawing shows, for those who do not see it
    public static Markup drawing(double width, double height, String label, List<Markup> shapes) {
        List<Markup> children = new ArrayList<>();
        children.add(Markup.tag("title", label));
        children.addAll(shapes);
        return Markup.element(
                "svg",
                List.of("viewBox", "0 0 %s %s".formatted(px(width), px(height)), "role", "img", "aria-label", label),
                children);
    }

    public static Markup line(double x1, double y1, double x2, double y2, String kind) {
        return Markup.element("line", List.of("x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2), "class", kind));
    }

    public static Markup rect(double x, double y, double width, double height, String kind) {
        return Markup.element(
                "rect",
                List.of(
                        "x",
                        px(x),
                        "y",
                        px(y),
                        "width",
                        px(Math.max(0, width)),
                        "height",
                        px(Math.max(0, height)),
                        "class",
                        kind));
    }

    public static Markup circle(double x, double y, double radius, String kind) {
        return Markup.element("circle", List.of("cx", px(x), "cy", px(y), "r", px(radius), "class", kind));
    }

    public static Markup path(String d, String kind) {
        return Markup.element("path", List.of("d", d, "class", kind));
    }

    /// @param anchor start, middle or end
    public static Markup text(double x, double y, String anchor, String kind, String text) {
        return Markup.element("text", List.of("x", px(x), "y", px(y), "text-anchor", anchor, "class", kind), text);
    }

    /// Pixels with one decimal.
    public static String px(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }
}
