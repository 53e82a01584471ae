package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page that ministries read in their own languages says the same in each: same outline, commands and figures.
class TranslatedPagesTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final String ENGLISH = "korea-japan.md";

    /// Numbers with sign and separators; names and commands in code count as they are written.
    private static final Pattern FIGURE = Pattern.compile("`[^`]+`|[+−]?\\d+(?:[.,]\\d+)*");

    private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern RULE = Pattern.compile("[|: -]+");

    @ParameterizedTest
    @ValueSource(strings = {"korea-japan.ko.md", "korea-japan.ja.md"})
    void theFiguresAreThoseOfTheEnglishPage(String name) throws IOException {
        List<Block> expected = blocks(ENGLISH);
        List<Block> actual = blocks(name);
        assertThat(actual).as("outline of %s", name).extracting(Block::outline).isEqualTo(outline(expected));
        assertThat(expected)
                .as("outline of %s", ENGLISH)
                .extracting(Block::kind)
                .contains(Kind.values());
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < expected.size(); i++) {
            Block english = expected.get(i);
            softly.assertThat(actual.get(i).figures())
                    .as("%s, %s (%s: “%s”)", name, english.place(), ENGLISH, english.text())
                    .isEqualTo(english.figures());
        }
        softly.assertAll();
    }

    private static List<String> outline(List<Block> blocks) {
        return blocks.stream().map(Block::outline).toList();
    }

    private static List<Block> blocks(String name) throws IOException {
        Reader reader = new Reader();
        Files.readAllLines(DOCS.resolve(name)).forEach(reader::line);
        return reader.blocks;
    }

    private enum Kind {
        HEADING,
        CODE,
        ROW,
        BULLET,
        NUMBERED,
        PARAGRAPH
    }

    /// One piece of a page: a line of a table or of code, a heading, an item or a paragraph.
    private record Block(Kind kind, String place, String text) {

        String outline() {
            return switch (kind) {
                case HEADING -> place + " " + text.replaceAll("[^#]", "");
                case ROW -> place + ", " + cells().size() + " cells";
                default -> place;
            };
        }

        /// Of a row cell by cell in their order; elsewhere in any order, as languages order words differently.
        List<String> figures() {
            return switch (kind) {
                case CODE -> List.of(text);
                case ROW ->
                    cells().stream().map(cell -> String.join(" ", found(cell))).toList();
                default -> found(text).stream().sorted().toList();
            };
        }

        private List<String> cells() {
            return Arrays.asList(text.split("\\|", -1));
        }

        private static List<String> found(String text) {
            return FIGURE.matcher(LINK_TARGET.matcher(text).replaceAll("]"))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        }
    }

    /// Joins lines that belong together, and counts each kind, and the rows of each table.
    private static final class Reader {

        private final List<Block> blocks = new ArrayList<>();
        private int table;
        private int row;
        private boolean open;

        void line(String line) {
            if (line.startsWith("|")) {
                row(line);
                return;
            }
            row = 0;
            if (line.isBlank()) {
                open = false;
            } else if (line.startsWith("    ") && !open) {
                add(Kind.CODE, line.strip());
            } else if (line.startsWith("#")) {
                add(Kind.HEADING, line);
            } else if (line.startsWith("* ")) {
                start(Kind.BULLET, line);
            } else if (line.matches("\\d+\\. .*")) {
                start(Kind.NUMBERED, line);
            } else if (open) {
                Block last = blocks.removeLast();
                blocks.add(new Block(last.kind(), last.place(), last.text() + " " + line.strip()));
            } else {
                start(Kind.PARAGRAPH, line);
            }
        }

        private void row(String line) {
            open = false;
            if (row == 0) {
                table++;
            }
            row++;
            if (!RULE.matcher(line).matches()) {
                blocks.add(new Block(Kind.ROW, "table %d, row %d".formatted(table, row), line));
            }
        }

        private void start(Kind kind, String line) {
            add(kind, line);
            open = true;
        }

        private void add(Kind kind, String text) {
            open = false;
            long before = blocks.stream().filter(block -> block.kind() == kind).count();
            blocks.add(new Block(kind, "%s %d".formatted(kind.name().toLowerCase(Locale.ROOT), before + 1), text));
        }
    }
}
