package org.orebridge.importers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Unreadable;
import org.orebridge.importers.WrongFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// The records of one list in a JSON document, handed on one by one.
///
/// A single object in the place of the list is one record. A record's fields become cells; those of an object inside it
/// are named with a dot, `properties.Country`; a missing
/// value is an empty cell. Records are numbered from 1.
public final class JsonRecords {

    private final Content content;
    private final Dataset dataset;
    private final String list;
    private final Progress progress;

    /// @param dataset whose columns every record has
    /// @param list name of the document's list of records, e.g. `features`
    public JsonRecords(Content content, Dataset dataset, String list, Progress progress) {
        this.content = content;
        this.dataset = dataset;
        this.list = list;
        this.progress = progress;
    }

    /// Hands every record on.
    ///
    /// @return what else the document says at its top, by name
    /// @throws WrongFile if it is no such document, or breaks off; rows handed on before must then be dropped
    public SortedMap<String, String> forEach(Consumer<Line> consumer) {
        String expected = dataset.title();
        FileKind.requireJson(content, expected);
        SortedMap<String, String> about = new TreeMap<>();
        try (InputStream in = content.open(progress);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            boolean hasList = document(parser, about, consumer);
            if (!hasList) {
                throw new WrongFile(
                        content.file(),
                        expected,
                        "has no list \"%s\", but %s".formatted(list, about),
                        "the server answered with an error, or another document was meant");
            }
            return about;
        } catch (UnexpectedEndOfInputException e) {
            throw new WrongFile(content.file(), expected, "breaks off in the middle", "the download was cut short");
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            throw Unreadable.refusal(content.file(), expected, cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw Unreadable.refusal(content.file(), expected, e);
        } catch (JacksonException e) {
            throw new WrongFile(content.file(), expected, "is no well-formed JSON", "the download failed");
        }
    }

    private boolean document(JsonParser parser, Map<String, String> about, Consumer<Line> consumer) {
        parser.nextToken();
        boolean hasList = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(list) && value == JsonToken.START_ARRAY) {
                records(parser, consumer);
                hasList = true;
            } else if (name.equals(list) && value == JsonToken.START_OBJECT) {
                record(parser, 1, consumer);
                hasList = true;
            } else if (value.isScalarValue()) {
                about.put(name, text(parser));
            } else {
                parser.skipChildren();
            }
        }
        requireEnd(parser);
        return hasList;
    }

    /// A document that ends before its last brace is cut short.
    private static void requireEnd(JsonParser parser) {
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private void records(JsonParser parser, Consumer<Line> consumer) {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            record(parser, ++number, consumer);
        }
    }

    private void record(JsonParser parser, int number, Consumer<Line> consumer) {
        Map<String, String> cells = new LinkedHashMap<>();
        fields(parser, "", cells);
        if (!cells.keySet().containsAll(dataset.columns())) {
            dataset.requireHeader(content.file(), cells.keySet());
        }
        consumer.accept(line(number, cells));
    }

    private static void fields(JsonParser parser, String prefix, Map<String, String> cells) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            field(parser, prefix, cells);
        }
    }

    private static void field(JsonParser parser, String prefix, Map<String, String> cells) {
        String name = prefix + parser.currentName();
        switch (parser.nextToken()) {
            case START_OBJECT -> fields(parser, name + ".", cells);
            case START_ARRAY -> parser.skipChildren();
            default -> cells.put(name, text(parser));
        }
    }

    private static String text(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? ""
                : parser.getString().strip();
    }

    private static Line line(int number, Map<String, String> fields) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> cells = new ArrayList<>(fields.size());
        fields.forEach((name, value) -> {
            columns.put(name, cells.size());
            cells.add(value);
        });
        return new Line(number, columns, cells);
    }
}
