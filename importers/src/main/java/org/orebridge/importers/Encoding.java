package org.orebridge.importers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The encoding of a text file, UTF-8 where its first bytes are that, else Windows-1252 as USGS saves its tables.
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 1 << 16;

    private Encoding() {}

    static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), of(file)));
    }

    private static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(LOOKED_AT));
            // Not the end of input: a character may be cut at the end of what is looked at.
            boolean isUtf8 = !StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes, CharBuffer.allocate(LOOKED_AT), false)
                    .isError();
            return isUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }
}
