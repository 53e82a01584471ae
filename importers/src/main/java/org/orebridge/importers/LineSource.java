package org.orebridge.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a text in UTF-8 or Windows-1252, which remembers whether the last one was ended.
///
/// The first line that is more than ASCII decides: where it is no UTF-8, the text is taken as Windows-1252, as USGS
/// saves its tables.
final class LineSource {

    /// More than any table has in a line; a file without line ends must not fill the memory.
    static final int LONGEST = 1 << 22;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] line = new byte[1 << 10];
    private int size;
    private int position;
    private int length;
    private boolean cut;
    private boolean isAscii;
    private @Nullable Charset charset;

    LineSource(InputStream in) {
        this.in = in;
    }

    /// The next line without its end (`\n` or `\r\n`), or null after the last.
    @Nullable
    String next() throws IOException {
        size = 0;
        isAscii = true;
        cut = false;
        boolean isAny = false;
        while (!cut) {
            if (position == length && !fill()) {
                cut = true;
            } else {
                isAny = true;
                if (takeToLineEnd()) {
                    break;
                }
            }
        }
        return isAny ? text() : null;
    }

    /// Takes bytes from the buffer, up to a line end where there is one.
    private boolean takeToLineEnd() throws IOException {
        int start = position;
        int end = start;
        int bits = 0;
        while (end < length && buffer[end] != '\n') {
            bits |= buffer[end++];
        }
        isAscii &= bits >= 0;
        append(start, end - start);
        boolean isEnd = end < length;
        position = isEnd ? end + 1 : end;
        return isEnd;
    }

    private String text() {
        if (size > 0 && line[size - 1] == '\r') {
            size--;
        }
        return isAscii ? new String(line, 0, size, StandardCharsets.ISO_8859_1) : decoded();
    }

    /// Whether the line given last stood at the end of the text without a line end.
    boolean lastWasCut() {
        return cut;
    }

    private String decoded() {
        if (charset == null) {
            charset = isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
        }
        return new String(line, 0, size, charset);
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, size));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void append(int start, int count) throws IOException {
        if (size + count > LONGEST) {
            throw new Unreadable(
                    "has a line of more than %d MB".formatted(LONGEST >> 20),
                    "its line ends were lost, or it is no text");
        }
        if (size + count > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, size + count));
        }
        System.arraycopy(buffer, start, line, size, count);
        size += count;
    }

    private boolean fill() throws IOException {
        position = 0;
        length = Math.max(in.read(buffer, 0, buffer.length), 0);
        return length > 0;
    }
}
