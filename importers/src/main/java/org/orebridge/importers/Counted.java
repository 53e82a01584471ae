package org.orebridge.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that are counted as they are read, and told to whoever waits for them.
final class Counted extends FilterInputStream {

    private static final long STEP = 1 << 20;

    private final long total;
    private final Progress progress;
    private long count;
    private long told = -STEP;

    Counted(InputStream in, long total, Progress progress) {
        super(in);
        this.total = total;
        this.progress = progress;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        add(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        add(Math.max(n, 0));
        return n;
    }

    private void add(int n) {
        count += n;
        if (count - told >= STEP || (n == 0 && count != told)) {
            told = count;
            progress.at(count, total);
        }
    }
}
