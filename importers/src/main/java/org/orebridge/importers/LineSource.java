package org.orebridge.importers;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, which remembers whether the last one was ended.
final class LineSource {

    private static final int END = -1;

    private final Reader reader;
    private final StringBuilder line = new StringBuilder();
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int length;
    private boolean cut;

    LineSource(Reader reader) {
        this.reader = reader;
    }

    /// The next line without its end (`\n` or `\r\n`), or null after the last.
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        int c = read();
        if (c == END) {
            return null;
        }
        while (c != '\n' && c != END) {
            line.append((char) c);
            c = read();
        }
        cut = c == END;
        int size = line.length();
        if (size > 0 && line.charAt(size - 1) == '\r') {
            line.setLength(size - 1);
        }
        return line.toString();
    }

    /// Whether the line given last stood at the end of the text without a line end.
    boolean lastWasCut() {
        return cut;
    }

    private int read() throws IOException {
        if (position == length) {
            length = reader.read(buffer, 0, buffer.length);
            position = 0;
            if (length <= 0) {
                length = 0;
                return END;
            }
        }
        return buffer[position++];
    }
}
