package org.orebridge.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.market.program.QuadraticProgram;

/// One model inside HiGHS, from its creation to its release.
final class HighsModel implements AutoCloseable {

    private static final int BY_COLUMN = 1;
    private static final int TRIANGULAR = 1;
    private static final int MINIMISE = 1;
    private static final int NOT_SET = 0;
    static final int OPTIMAL = 7;
    static final int TIME_LIMIT = 13;

    private final HighsLibrary library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment handle;

    HighsModel(HighsLibrary library) {
        this.library = library;
        try {
            handle = (MemorySegment) library.create.invokeExact();
        } catch (Throwable e) {
            throw failed("create", e);
        }
    }

    void set(String option, boolean value) {
        try {
            accepted(
                    (int) library.booleanOption.invokeExact(handle, arena.allocateFrom(option), value ? 1 : 0), option);
        } catch (Throwable e) {
            throw failed(option, e);
        }
    }

    void set(String option, double value) {
        try {
            accepted((int) library.doubleOption.invokeExact(handle, arena.allocateFrom(option), value), option);
        } catch (Throwable e) {
            throw failed(option, e);
        }
    }

    void set(String option, String value) {
        try {
            accepted(
                    (int) library.textOption.invokeExact(handle, arena.allocateFrom(option), arena.allocateFrom(value)),
                    option);
        } catch (Throwable e) {
            throw failed(option, e);
        }
    }

    /// A figure about the last run, e.g. `simplex_iteration_count`.
    int info(String name) {
        var value = arena.allocate(JAVA_INT);
        try {
            accepted((int) library.integerInfo.invokeExact(handle, arena.allocateFrom(name), value), name);
        } catch (Throwable e) {
            throw failed(name, e);
        }
        return value.get(JAVA_INT, 0);
    }

    void pass(QuadraticProgram program) {
        var columns = new Columns(program);
        var hessian = new Hessian(program);
        var sides = doubles(program.rows(), program::rightHandSide);
        boolean linear = hessian.value.length == 0;
        MemorySegment hessianStart = linear ? MemorySegment.NULL : integers(hessian.start);
        MemorySegment hessianRow = linear ? MemorySegment.NULL : integers(hessian.row);
        MemorySegment hessianValue = linear ? MemorySegment.NULL : arena.allocateFrom(JAVA_DOUBLE, hessian.value);
        try {
            accepted(
                    (int) library.passModel.invokeExact(
                            handle,
                            program.columns(),
                            program.rows(),
                            columns.row.length,
                            hessian.value.length,
                            BY_COLUMN,
                            TRIANGULAR,
                            MINIMISE,
                            0.0,
                            doubles(program.columns(), program::cost),
                            doubles(program.columns(), program::lower),
                            doubles(program.columns(), program::upper),
                            sides,
                            sides,
                            integers(columns.start),
                            integers(columns.row),
                            arena.allocateFrom(JAVA_DOUBLE, columns.value),
                            hessianStart,
                            hessianRow,
                            hessianValue,
                            MemorySegment.NULL),
                    "the model");
        } catch (Throwable e) {
            throw failed("pass", e);
        }
    }

    /// Runs it and says how HiGHS says it ended, by its own number.
    int run() {
        try {
            int outcome = (int) library.run.invokeExact(handle);
            int status = (int) library.modelStatus.invokeExact(handle);
            return outcome < 0 && status == OPTIMAL ? NOT_SET : status;
        } catch (Throwable e) {
            throw failed("run", e);
        }
    }

    /// @param x one a column
    /// @param reduced reduced costs, one a column: above zero at a lower bound, below zero at an upper one
    /// @param y duals, one a row
    record Point(double[] x, double[] reduced, double[] y) {}

    Point point(int columns, int rows) {
        var x = arena.allocate(JAVA_DOUBLE, Math.max(columns, 1));
        var reduced = arena.allocate(JAVA_DOUBLE, Math.max(columns, 1));
        var activity = arena.allocate(JAVA_DOUBLE, Math.max(rows, 1));
        var y = arena.allocate(JAVA_DOUBLE, Math.max(rows, 1));
        try {
            accepted((int) library.solution.invokeExact(handle, x, reduced, activity, y), "the question");
        } catch (Throwable e) {
            throw failed("getSolution", e);
        }
        return new Point(first(x, columns), first(reduced, columns), first(y, rows));
    }

    @Override
    public void close() {
        arena.close();
        try {
            library.destroy.invokeExact(handle);
        } catch (Throwable e) {
            throw failed("destroy", e);
        }
    }

    private static void accepted(int status, String what) {
        if (status < 0) {
            throw new IllegalStateException("HiGHS refuses %s.%nMaybe a number in it is not finite.".formatted(what));
        }
    }

    private static IllegalStateException failed(String what, Throwable e) {
        return e instanceof IllegalStateException refused
                ? refused
                : new IllegalStateException("HiGHS failed at \"%s\".".formatted(what), e);
    }

    private static double[] first(MemorySegment segment, int count) {
        return Arrays.copyOf(segment.toArray(JAVA_DOUBLE), count);
    }

    private MemorySegment doubles(int count, IntToDoubleFunction value) {
        var values = new double[count];
        Arrays.setAll(values, value);
        return arena.allocateFrom(JAVA_DOUBLE, values);
    }

    private MemorySegment integers(int[] values) {
        return arena.allocateFrom(JAVA_INT, values);
    }

    /// The constraint matrix, column by column.
    private static final class Columns {
        final int[] start;
        final int[] row;
        final double[] value;

        Columns(QuadraticProgram program) {
            int n = program.columns();
            start = new int[n];
            Arrays.setAll(start, program::firstEntry);
            row = new int[n == 0 ? 0 : program.endEntry(n - 1)];
            Arrays.setAll(row, program::rowOfEntry);
            value = new double[row.length];
            Arrays.setAll(value, program::valueOfEntry);
        }
    }

    /// The diagonal of the Hessian without its zeros.
    private static final class Hessian {
        final int[] start;
        final int[] row;
        final double[] value;

        Hessian(QuadraticProgram program) {
            start = new int[program.columns()];
            row = IntStream.range(0, program.columns())
                    .filter(j -> program.curvature(j) != 0)
                    .toArray();
            value = Arrays.stream(row).mapToDouble(program::curvature).toArray();
            int count = 0;
            for (int j = 0; j < start.length; j++) {
                start[j] = count;
                count += program.curvature(j) != 0 ? 1 : 0;
            }
        }
    }
}
