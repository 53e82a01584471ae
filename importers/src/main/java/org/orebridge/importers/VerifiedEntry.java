package org.orebridge.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/// An entry's bytes, compared at their end with the checksum that the archive states.
final class VerifiedEntry extends FilterInputStream {

    private final ZipFile zip;
    private final long expected;
    private final CRC32 sum = new CRC32();

    VerifiedEntry(ZipFile zip, InputStream in, long expected) {
        super(in);
        this.zip = zip;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        if (n > 0) {
            sum.update(bytes, offset, n);
        } else if (n < 0 && sum.getValue() != expected) {
            throw new Unreadable("is damaged: a checksum differs", "the download failed");
        }
        return n;
    }

    /// By reading, so that the checksum is complete.
    @Override
    public long skip(long count) throws IOException {
        byte[] room = new byte[1 << 16];
        long skipped = 0;
        while (skipped < count) {
            int n = read(room, 0, (int) Math.min(room.length, count - skipped));
            if (n < 0) {
                return skipped;
            }
            skipped += n;
        }
        return skipped;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
