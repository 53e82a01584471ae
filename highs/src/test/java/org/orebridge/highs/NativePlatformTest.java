package org.orebridge.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativePlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, ortools-linux-x86-64/libhighs.so.1",
        "Linux, aarch64, ortools-linux-aarch64/libhighs.so.1",
        "Mac OS X, aarch64, ortools-darwin-aarch64/libhighs.1.dylib",
        "Mac OS X, x86_64, ortools-darwin-x86-64/libhighs.1.dylib",
        "Windows 11, amd64, ortools-win32-x86-64/highs.dll"
    })
    void theLibraryOfEachSystemIsOnTheClassPath(String system, String processor, String resource) {
        var platform = NativePlatform.of(system, processor);

        assertThat(platform.folder() + "/" + platform.library()).isEqualTo(resource);
        assertThat(getClass().getClassLoader().getResource(resource)).isNotNull();
    }

    @Test
    void aSystemWithoutALibraryIsNamedAndAnotherSuggested() {
        assertThatThrownBy(() -> NativePlatform.of("SunOS", "sparcv9"))
                .isInstanceOf(HighsUnavailableException.class)
                .hasMessageContaining("SunOS on sparcv9")
                .hasMessageContaining("Maybe");
    }
}
