package org.orebridge.workbench.cooperation.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.orebridge.workbench.scenario.Vocabulary;

/// Opens the holder that somebody names: a file, or a command that answers for one.
public final class Holders {

    private static final String COMMAND = "command:";
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    private Holders() {}

    /// Whether a holder answers in a process of its own.
    public static boolean isCommand(String holder) {
        return holder.startsWith(COMMAND);
    }

    /// @param party id
    /// @param holder a file, or `command:` and a program with its arguments
    /// @param patience longest wait for an answer of a process
    /// @throws InvalidHolding if the file cannot be used
    public static SecretParty open(String party, String holder, Vocabulary vocabulary, Duration patience) {
        return isCommand(holder)
                ? new ProcessParty(party, words(holder.substring(COMMAND.length())), patience)
                : new FileParty(new HoldingFile(vocabulary).read(Path.of(holder)));
    }

    /// A command line as its words, as a shell would part them; quotes keep words together, nothing else is
    /// special.
    ///
    /// @throws IllegalArgumentException if there is none, or a quote does not end
    static List<String> words(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"))
                .toList();
        if (words.isEmpty() || !WORD.matcher(command).replaceAll("").isBlank()) {
            throw new IllegalArgumentException(
                    "A holder's command is a program with its arguments, and every quote ends.%nMaybe command:ssh jpn orebridge holder file.yaml was meant."
                            .formatted());
        }
        return words;
    }
}
