package org.orebridge.bench.indicators;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.orebridge.indicators.panel.PanelInputs;

/// Columns as files of bare numbers, lowest byte first, which numpy reads as they are.
final class Columns {

    private Columns() {}

    static void write(PanelInputs inputs, Path folder) throws IOException {
        write(folder.resolve("cell.i4"), inputs.cell());
        write(folder.resolve("exporter.i4"), inputs.exporter());
        write(folder.resolve("importer.i4"), inputs.importer());
        write(folder.resolve("amount.f8"), inputs.amount());
        write(folder.resolve("production.f8"), inputs.production());
        write(folder.resolve("political_risk.f8"), inputs.politicalRisk());
        write(folder.resolve("governance.f8"), inputs.governance());
        write(folder.resolve("mitigation.f8"), inputs.mitigation());
    }

    private static void write(Path file, int[] column) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(column.length, Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(column);
        Files.write(file, bytes.array());
    }

    private static void write(Path file, double[] column) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(column.length, Double.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(column);
        Files.write(file, bytes.array());
    }

    static double[] read(Path file) throws IOException {
        DoubleBuffer numbers = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer();
        double[] column = new double[numbers.remaining()];
        numbers.get(column);
        return column;
    }
}
