package org.orebridge.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// The bytes that come out of a compressed file, within bounds that no table of statistics reaches.
///
/// A small file can be made to unpack to more than any disk holds. Tables of figures shrink to between a fifth and a
/// hundredth of their size.
public final class Unpacking extends FilterInputStream {

    /// Unpacked bytes per packed byte.
    static final long LARGEST_RATIO = 400;
    /// 64 GB: BACI's largest release unpacks to about a tenth of it.
    static final long LARGEST_SIZE = 64L << 30;
    /// What a file may unpack to whatever its ratio.
    static final long ALWAYS_ALLOWED = 16L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /// @param packed bytes taken from the compressed file so far
    public Unpacking(InputStream in, LongSupplier packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) throws IOException {
        unpacked += n;
        boolean isTooLarge = unpacked > LARGEST_SIZE;
        boolean isTooDense = unpacked > ALWAYS_ALLOWED && unpacked / LARGEST_RATIO > packed.getAsLong();
        if (isTooLarge || isTooDense) {
            throw new Unreadable(
                    "unpacks to more than %d MB".formatted(unpacked >> 20),
                    "it was made to fill the memory or the disk");
        }
    }
}
