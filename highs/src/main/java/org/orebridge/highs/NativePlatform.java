package org.orebridge.highs;

import java.util.Locale;

/// Where the native library for an operating system and processor lies on the class path.
///
/// @param folder resource folder of OR-Tools, e.g. `ortools-linux-x86-64`
/// @param library file name of HiGHS in it
record NativePlatform(String folder, String library) {

    static NativePlatform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /// @param system as in the system property `os.name`
    /// @param processor as in the system property `os.arch`
    static NativePlatform of(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        if (os.startsWith("linux") && (arm || intel)) {
            return new NativePlatform("ortools-linux-" + (arm ? "aarch64" : "x86-64"), "libhighs.so.1");
        }
        if (os.startsWith("mac") && (arm || intel)) {
            return new NativePlatform("ortools-darwin-" + (arm ? "aarch64" : "x86-64"), "libhighs.1.dylib");
        }
        if (os.startsWith("windows") && intel) {
            return new NativePlatform("ortools-win32-x86-64", "highs.dll");
        }
        throw new HighsUnavailableException(
                "there is no library for %s on %s".formatted(system, processor),
                "Linux, macOS or 64-bit Windows on an Intel or ARM processor is at hand");
    }
}
