package org.orebridge.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/// The functions of HiGHS's C interface that we call, bound to the native library of this machine.
final class HighsLibrary {

    private final SymbolLookup symbols;
    final MethodHandle create;
    final MethodHandle destroy;
    final MethodHandle passModel;
    final MethodHandle run;
    final MethodHandle modelStatus;
    final MethodHandle solution;
    final MethodHandle booleanOption;
    final MethodHandle doubleOption;
    final MethodHandle textOption;
    final MethodHandle integerInfo;
    private final MethodHandle versionOf;

    private HighsLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
        create = function("Highs_create", FunctionDescriptor.of(ADDRESS));
        destroy = function("Highs_destroy", FunctionDescriptor.ofVoid(ADDRESS));
        passModel = function(
                "Highs_passModel",
                FunctionDescriptor.of(
                        JAVA_INT,
                        ADDRESS,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_INT,
                        JAVA_DOUBLE,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS,
                        ADDRESS));
        run = function("Highs_run", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        modelStatus = function("Highs_getModelStatus", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        solution = function(
                "Highs_getSolution", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        booleanOption =
                function("Highs_setBoolOptionValue", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        doubleOption =
                function("Highs_setDoubleOptionValue", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE));
        textOption = function("Highs_setStringOptionValue", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        integerInfo = function("Highs_getIntInfoValue", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
        versionOf = function("Highs_version", FunctionDescriptor.of(ADDRESS));
        requireIntegersOf32Bits();
    }

    /// Unpacks and loads the library of this machine; it stays loaded until the process ends.
    @SuppressWarnings("restricted") // Loading native code is this class's purpose.
    static HighsLibrary load() {
        var platform = NativePlatform.current();
        Path file = unpacked(platform);
        try {
            return new HighsLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
        } catch (IllegalArgumentException e) {
            throw new HighsUnavailableException(
                    "%s does not load (%s)".formatted(platform.library(), e.getMessage()),
                    "a library that it needs, such as the C++ runtime, is not installed",
                    e);
        } catch (IllegalCallerException e) {
            throw new HighsUnavailableException(
                    "native access is forbidden", "java must be started with --enable-native-access=ALL-UNNAMED", e);
        }
    }

    private static Path unpacked(NativePlatform platform) {
        String resource = platform.folder() + "/" + platform.library();
        try (InputStream in = HighsLibrary.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new HighsUnavailableException(
                        resource + " is not on the class path",
                        "the native part of OR-Tools was left out of the build");
            }
            Path folder = Files.createTempDirectory("orebridge-highs");
            Path file = folder.resolve(platform.library());
            Files.copy(in, file);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new HighsUnavailableException(
                    "the native library cannot be unpacked (%s)".formatted(e.getMessage()),
                    "the temporary folder is full or read-only",
                    e);
        }
    }

    @SuppressWarnings("restricted") // The signatures are those of the C interface.
    private MethodHandle function(String name, FunctionDescriptor signature) {
        MemorySegment address = symbols.find(name)
                .orElseThrow(() -> new HighsUnavailableException(
                        "the library has no function " + name, "another version of OR-Tools is on the class path"));
        return Linker.nativeLinker().downcallHandle(address, signature);
    }

    private void requireIntegersOf32Bits() {
        var size = function("Highs_getSizeofHighsInt", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        int bytes;
        try {
            var model = (MemorySegment) create.invokeExact();
            bytes = (int) size.invokeExact(model);
            destroy.invokeExact(model);
        } catch (Throwable e) {
            throw new IllegalStateException("HiGHS did not say how wide its integers are.", e);
        }
        if (bytes != Integer.BYTES) {
            throw new HighsUnavailableException(
                    "its integers have %d bytes instead of 4".formatted(bytes), "it was built for larger problems");
        }
    }

    /// Version of the library, e.g. `1.12.0`.
    @SuppressWarnings("restricted") // The pointer is a constant C string.
    String version() {
        try {
            var text = (MemorySegment) versionOf.invokeExact();
            return text.reinterpret(32).getString(0);
        } catch (Throwable e) {
            throw new IllegalStateException("HiGHS did not say its version.", e);
        }
    }
}
