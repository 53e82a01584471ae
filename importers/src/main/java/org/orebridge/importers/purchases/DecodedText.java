package org.orebridge.importers.purchases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bytes of a text in every encoding that they can be in: Unicode, the Korean, the Japanese and the western one.
///
/// UTF-16 is known by its mark or by the zeros between its letters, UTF-8 by being it. Bytes that are neither may be
/// text in several of the old encodings; which one makes sense, who reads the table can tell.
///
/// @param text letters
/// @param encoding name of it
record DecodedText(String text, String encoding) {

    /// Korean (CP949), Japanese (Shift-JIS as Windows has it), western.
    private static final List<String> OLD = List.of("x-windows-949", "windows-31j", "windows-1252");

    /// All readings, the likeliest first; none where it is no text.
    static List<DecodedText> readings(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe)) {
            return list(decoded(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return list(decoded(bytes, 2, StandardCharsets.UTF_16BE));
        }
        int zeros = zeros(bytes);
        if (zeros != 0) {
            return zeros > 0 ? list(decoded(bytes, 0, StandardCharsets.UTF_16LE)) : List.of();
        }
        int mark = starts(bytes, 0xef, 0xbb) && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        Optional<DecodedText> unicode = decoded(bytes, mark, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            return list(unicode);
        }
        List<DecodedText> readings = new ArrayList<>();
        for (String name : OLD) {
            if (Charset.isSupported(name)) {
                readings.addAll(list(decoded(bytes, 0, Charset.forName(name))));
            }
        }
        return readings;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /// 1 where every other byte of plain letters is zero as in UTF-16 of little end, -1 where there are other zeros.
    private static int zeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        return even + odd == 0 ? 0 : even == 0 ? 1 : -1;
    }

    private static Optional<DecodedText> decoded(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static List<DecodedText> list(Optional<DecodedText> found) {
        return found.stream().toList();
    }
}
