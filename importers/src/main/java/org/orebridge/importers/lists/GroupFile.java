package org.orebridge.importers.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.CountryGroup;
import org.orebridge.core.CountryGroup.Membership;
import org.orebridge.core.NearestWord;
import org.orebridge.core.Region;
import org.orebridge.importers.Cells;

/// Reads groups of countries that a user has written down: a line a membership,
/// `group,name,country,since,until`.
///
/// `name`, `since` and `until` may be left out; a member without a first month always was one. Nothing is
/// guessed: a line that is wrong refuses the whole file, with its number, because a group without one member is
/// another group.
public final class GroupFile {

    private static final String GROUP = "group";
    private static final String NAME = "name";
    private static final String COUNTRY = "country";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final List<String> COLUMNS = List.of(GROUP, NAME, COUNTRY, SINCE, UNTIL);

    /// As addresses, tables and file names can hold it.
    private static final String ID = "[A-Z0-9-]{3,12}";

    private static final YearMonth ALWAYS = YearMonth.of(1, 1);
    private static final long MOST_BYTES = 1 << 20;

    private final String file;
    private final Map<String, Integer> places;
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<String, List<Membership>> memberships = new TreeMap<>();

    private GroupFile(String file, Map<String, Integer> places) {
        this.file = file;
        this.places = places;
    }

    /// @throws IllegalArgumentException where the file is not such a table, with line, what was found and what
    ///   may have been meant
    /// @throws UncheckedIOException where it cannot be read
    public static List<CountryGroup> read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
                throw tooLarge(file.toString());
            }
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same of a table that came another way.
    ///
    /// @param file what it is called where something is wrong
    /// @throws IllegalArgumentException as above
    public static List<CountryGroup> read(String file, byte[] bytes) {
        List<String> lines = text(file, bytes).lines().toList();
        if (lines.isEmpty()) {
            throw refused(file, 1, "the file is empty", "it is another file");
        }
        var read = new GroupFile(file, places(file, lines.getFirst()));
        for (int at = 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank() && !lines.get(at).startsWith("#")) {
                read.line(at + 1, Cells.split(lines.get(at), ','));
            }
        }
        if (read.names.isEmpty()) {
            throw refused(file, 2, "no group is in it", "a line such as PACT,My pact,KOR,2026-01, was meant");
        }
        return read.names.entrySet().stream()
                .map(group -> new CountryGroup(
                        group.getKey(), group.getValue(), read.memberships.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static String text(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge(file);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(file, 1, "the file is no text in UTF-8", "it is a workbook; save it as CSV");
        }
    }

    private static IllegalArgumentException tooLarge(String file) {
        return refused(file, 1, "the file is larger than a megabyte", "it is another file");
    }

    private static Map<String, Integer> places(String file, String header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> heads = Cells.split(header, ',');
        for (int at = 0; at < heads.size(); at++) {
            String head = heads.get(at).strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(head)) {
                throw refused(
                        file,
                        1,
                        "\"%s\" is no column of a table of groups".formatted(head),
                        "\"%s\" was meant"
                                .formatted(NearestWord.among(COLUMNS, head).orElseThrow()));
            }
            places.put(head, at);
        }
        for (String needed : List.of(GROUP, COUNTRY)) {
            if (!places.containsKey(needed)) {
                throw refused(
                        file,
                        1,
                        "there is no column \"%s\"".formatted(needed),
                        "the first line is group,name,country,since,until");
            }
        }
        return places;
    }

    private void line(int number, List<String> cells) {
        String id = cell(cells, GROUP).toUpperCase(Locale.ROOT);
        if (!id.matches(ID)) {
            throw refused(
                    file,
                    number,
                    "\"%s\" is no name of a group".formatted(id),
                    "3 to 12 letters, digits or hyphens were meant");
        }
        String name = cell(cells, NAME);
        String known = names.putIfAbsent(id, name.isEmpty() ? id : name);
        if (known != null && !name.isEmpty() && !known.equals(name)) {
            throw refused(
                    file,
                    number,
                    "the group %s is called \"%s\" and \"%s\"".formatted(id, known, name),
                    "two groups were meant");
        }
        Region country = country(number, cell(cells, COUNTRY));
        YearMonth since = month(number, cell(cells, SINCE)).orElse(ALWAYS);
        Optional<YearMonth> until = month(number, cell(cells, UNTIL));
        List<Membership> own = memberships.computeIfAbsent(id, _ -> new ArrayList<>());
        if (until.isPresent() && until.get().isBefore(since)) {
            throw refused(
                    file,
                    number,
                    "%s leaves in %s before it enters in %s".formatted(country, until.get(), since),
                    "the two are swapped");
        }
        if (own.stream().anyMatch(other -> other.region().equals(country) && overlap(other, since, until))) {
            throw refused(
                    file, number, "%s is in %s twice at a time".formatted(country, id), "one of the lines is a copy");
        }
        own.add(new Membership(
                country, since, until, Path.of(file).getFileName().toString(), ""));
    }

    private static boolean overlap(Membership one, YearMonth since, Optional<YearMonth> until) {
        boolean beginsAfter = one.until().filter(last -> since.isAfter(last)).isPresent();
        boolean endsBefore = until.filter(last -> last.isBefore(one.since())).isPresent();
        return !beginsAfter && !endsBefore;
    }

    private Region country(int number, String text) {
        return Countries.bundled()
                .find(text)
                .map(Country::region)
                .orElseThrow(() -> refused(
                        file,
                        number,
                        "\"%s\" is no country".formatted(text),
                        "\"%s\" was meant".formatted(nearest(text))));
    }

    private static String nearest(String text) {
        List<String> known = Countries.bundled().all().stream()
                .map(country -> text.length() <= 3 ? country.region().code() : country.name())
                .toList();
        return NearestWord.among(known, text).orElseThrow();
    }

    private Optional<YearMonth> month(int number, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException none) {
            throw refused(file, number, "\"%s\" is no month".formatted(text), "2026-01 was meant");
        }
    }

    private String cell(List<String> cells, String column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static IllegalArgumentException refused(String file, int line, String found, String maybe) {
        return new IllegalArgumentException("%s, line %d: %s.%nMaybe %s.".formatted(file, line, found, maybe));
    }
}
