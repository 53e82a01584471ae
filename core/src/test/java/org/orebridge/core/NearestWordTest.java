package org.orebridge.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    @Test
    void insertionsDeletionsReplacementsAndSwapsCountOneEach() {
        assertThat(NearestWord.edits("cobalt", "cobalt")).isZero();
        assertThat(NearestWord.edits("cobalt", "cobalts")).isOne();
        assertThat(NearestWord.edits("cobalt", "cobat")).isOne();
        assertThat(NearestWord.edits("cobalt", "kobalt")).isOne();
        assertThat(NearestWord.edits("cobalt", "cobatl")).isOne();
        assertThat(NearestWord.edits("", "abc")).isEqualTo(3);
        assertThat(NearestWord.edits("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void theNearestIsTheFirstInOrderOfThoseThatTie() {
        assertThat(NearestWord.among(List.of("gallium", "cobalt", "copper"), "coblt"))
                .hasValue("cobalt");
        assertThat(NearestWord.among(List.of("b", "a"), "c")).hasValue("a");
        assertThat(NearestWord.among(List.of(), "c")).isEmpty();
    }
}
