package org.orebridge.workbench.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A piece of HTML or SVG in which every text and attribute is escaped by construction.
///
/// @param source markup
public record Markup(String source) {

    public static final Markup NOTHING = new Markup("");

    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    /// An element without attributes.
    public static Markup tag(String name, Markup... children) {
        return element(name, List.of(), List.of(children));
    }

    public static Markup tag(String name, String text) {
        return tag(name, text(text));
    }

    /// @param attributes names and values by turns
    public static Markup element(String name, List<String> attributes, Collection<Markup> children) {
        StringBuilder source = new StringBuilder("<").append(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            source.append(' ')
                    .append(attributes.get(i))
                    .append("=\"")
                    .append(escape(attributes.get(i + 1)))
                    .append('"');
        }
        source.append('>');
        children.forEach(child -> source.append(child.source));
        return new Markup(source.append("</").append(name).append('>').toString());
    }

    public static Markup element(String name, List<String> attributes, Markup... children) {
        return element(name, attributes, List.of(children));
    }

    public static Markup element(String name, List<String> attributes, String text) {
        return element(name, attributes, text(text));
    }

    public static Markup join(Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::source).collect(Collectors.joining("\n")));
    }

    public static Markup join(Markup... parts) {
        return join(List.of(parts));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
