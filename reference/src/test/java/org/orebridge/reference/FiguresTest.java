package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;

class FiguresTest {

    private static final ReferenceDataset BUNDLED = ReferenceDataset.bundled();

    @Test
    void everyFigureNamesAKnownSourceAndAnAssumptionItsReason() {
        assertThat(figures()).allSatisfy(figure -> {
            assertThat(BUNDLED.sources().keySet()).as(figure.id()).contains(figure.source());
            if (figure.treatment() != Treatment.AS_GIVEN) {
                assertThat(figure.reason()).as(figure.id()).isNotBlank();
            }
            if (!figure.source().equals("assumption")) {
                assertThat(figure.file()).as(figure.id()).isNotBlank();
            }
        });
    }

    @Test
    void anIdentityNamesOneFigureAlone() {
        List<String> ids = figures().map(FigureRow::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyFormActivityAndSectorOfAFigureIsKnown() {
        for (MineralReference mineral : BUNDLED.minerals().values()) {
            Set<Form> forms = mineral.forms().stream().map(FormRow::form).collect(Collectors.toSet());
            assertThat(mineral.figures()).allSatisfy(figure -> {
                figure.form()
                        .ifPresent(form -> assertThat(forms).as(figure.id()).contains(form));
                figure.activity()
                        .ifPresent(activity -> assertThat(mineral.activity(activity))
                                .as(figure.id())
                                .isPresent());
                figure.sector()
                        .ifPresent(sector -> assertThat(BUNDLED.parameters().byKey())
                                .as(figure.id())
                                .containsKey("sector." + sector + ".elasticity"));
            });
        }
    }

    @Test
    void everyActivityHasTheParametersOfItsClass() {
        assertThat(BUNDLED.minerals().values().stream().flatMap(mineral -> mineral.activities().stream()))
                .allSatisfy(row -> assertThat(BUNDLED.parameters().byKey())
                        .as(row.activity())
                        .containsKey("activity." + row.activityClass() + ".spare_capacity"));
    }

    private static Stream<FigureRow> figures() {
        return BUNDLED.minerals().values().stream().flatMap(mineral -> mineral.figures().stream());
    }
}
