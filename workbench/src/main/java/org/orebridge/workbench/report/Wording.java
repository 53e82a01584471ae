package org.orebridge.workbench.report;

import java.time.YearMonth;
import java.util.List;

/// A sentence before it is said: it is made in the language of whoever reads it.
public sealed interface Wording {

    /// Nothing to say.
    Wording NONE = new Plain("");

    /// The sentence in a language.
    String in(Words words);

    /// A message of the messages file.
    ///
    /// @param arguments words and numbers as they are; months and other wordings are said in the same language
    static Wording of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /// The same words in every language.
    static Wording plain(String text) {
        return new Plain(text);
    }

    /// A key of a scenario, with what it is called.
    static Wording key(String name) {
        return new Named("key." + name, "`" + name + "`");
    }

    /// A word that a scenario may use, such as a unit, with what it is called.
    static Wording named(String key, String name) {
        return new Named(key, name);
    }

    /// A fixed sentence that stands in English.
    static Wording fixed(String english) {
        return new Fixed(english);
    }

    /// A country by its code.
    static Wording country(String code) {
        return new Country(code);
    }

    /// A mineral by its id.
    static Wording mineral(String id) {
        return new Mineral(id);
    }

    /// A form of a mineral by its id.
    static Wording form(String id) {
        return new Form(id);
    }

    /// One after the other, parted as the language parts them.
    static Wording list(List<Wording> items) {
        return new Listing(items);
    }

    /// @param key in the messages file
    record Message(String key, List<Object> arguments) implements Wording {
        public Message {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String in(Words words) {
            return words.of(
                    key,
                    arguments.stream().map(argument -> said(argument, words)).toArray());
        }

        private static Object said(Object argument, Words words) {
            return switch (argument) {
                case Wording wording -> wording.in(words);
                case YearMonth month -> Dates.month(month, words);
                default -> argument;
            };
        }
    }

    /// @param text as it is
    record Plain(String text) implements Wording {
        @Override
        public String in(Words words) {
            return text;
        }
    }

    /// @param key in the messages file
    /// @param otherwise where the file has none
    record Named(String key, String otherwise) implements Wording {
        @Override
        public String in(Words words) {
            return words.orElse(key, otherwise);
        }
    }

    /// @param english as it was written
    record Fixed(String english) implements Wording {
        @Override
        public String in(Words words) {
            return words.said(english);
        }
    }

    /// @param code ISO 3166-1 alpha-3
    record Country(String code) implements Wording {
        @Override
        public String in(Words words) {
            return words.country(code, code);
        }
    }

    /// @param id of the reference dataset
    record Mineral(String id) implements Wording {
        @Override
        public String in(Words words) {
            return words.mineral(id, id);
        }
    }

    /// @param id of the reference dataset
    record Form(String id) implements Wording {
        @Override
        public String in(Words words) {
            return words.form(id, id);
        }
    }

    /// @param items in order
    record Listing(List<Wording> items) implements Wording {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String in(Words words) {
            return String.join(
                    words.of("comma"),
                    items.stream().map(item -> item.in(words)).toList());
        }
    }
}
