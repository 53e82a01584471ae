package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Said;

class TableReaderTest {

    private static final Map<String, String> SOUND = Map.of(
            "minerals.csv", "mineral,name,symbol,base_year,mark,hosts,reason\ntin,tin,Sn,2024,modelled,,why\n",
            "sources.csv", "id,title,publisher,edition,url,licence,attribution,quirks\n",
            "parameters.csv",
                    "key,value,low,high,unit,reason,source\nmarket.cost_of_capital,.1,.08,.15,per year,why,here\n",
            "tin/forms.csv",
                    "form,name,order,hs_codes,content,content_low,content_high,reason\ntin-metal,tin,1,800110;800120,1,0.99,1,why\n",
            "tin/activities.csv",
                    "activity,kind,name,inputs,outputs,main_form,class,reason\ntin-mine,mining,mine,,tin-metal:1,tin-metal,mine,why\n",
            "tin/figures.csv",
                    String.join(",", TableReader.FIGURE_COLUMNS)
                            + "\nf1,production,tin-mine,tin-metal,IDN,,,2024,50,t/y,,,stated,as-given,,here,f.csv,7,yes\n");

    @Test
    void aSoundFolderIsReadWhole() {
        MineralReference tin = read("", "", "").mineral("tin");
        assertThat(tin.used(Quantity.PRODUCTION)).hasSize(1).first().satisfies(figure -> {
            assertThat(figure.value()).hasValue(50);
            assertThat(figure.said()).isEqualTo(Said.STATED);
        });
        assertThat(tin.regions()).hasToString("[IDN]");
        assertThat(tin.forms().getFirst().hsCodes()).containsExactly("800110", "800120");
    }

    @Test
    void anUnknownMineralIsRefusedWithTheNearestKnownOne() {
        assertThatThrownBy(() -> read("", "", "").mineral("tim")).hasMessageContaining("Maybe \"tin\"");
    }

    @Test
    void aNumberThatIsNoneIsNamedWithTableAndLine() {
        assertThatThrownBy(() -> read("tin/figures.csv", ",50,", ",fifty,"))
                .hasMessageContaining("tin/figures.csv, line 2")
                .hasMessageContaining("column value should hold a number, found \"fifty\"")
                .hasMessageContaining("Maybe");
    }

    @Test
    void anAssumptionWithoutARangeIsRefused() {
        assertThatThrownBy(() -> read("tin/figures.csv", "as-given,", "assumed,because"))
                .hasMessageContaining("f1 has no range or no reason");
    }

    @Test
    void aFigureOutsideItsOwnRangeIsRefused() {
        assertThatThrownBy(() -> read("tin/figures.csv", "t/y,,", "t/y,60,70"))
                .hasMessageContaining("lies outside its own range");
    }

    @Test
    void aNegativeProductionIsRefused() {
        assertThatThrownBy(() -> read("tin/figures.csv", ",50,", ",-50,")).hasMessageContaining("below zero");
    }

    @Test
    void aUnitOfAnotherQuantityIsRefused() {
        assertThatThrownBy(() -> read("tin/figures.csv", "t/y", "kt/y")).hasMessageContaining("is in t/y");
    }

    @Test
    void aContentAboveOneIsRefused() {
        assertThatThrownBy(() -> read("tin/forms.csv", "1,0.99,1", "100,99,100"))
                .hasMessageContaining("percentage");
    }

    @Test
    void aWordThatIsNotInItsListIsNamed() {
        assertThatThrownBy(() -> read("tin/figures.csv", ",stated,", ",sated,"))
                .hasMessageContaining("column said")
                .hasMessageContaining("sated");
    }

    @Test
    void aMissingColumnIsNamedWithTheNearestOne() {
        assertThatThrownBy(() -> read("parameters.csv", "value,low", "valeu,low"))
                .hasMessageContaining("no column \"value\"")
                .hasMessageContaining("Maybe \"valeu\"");
    }

    @Test
    void aFolderThatIsNoDatasetIsRefused() {
        assertThatThrownBy(() -> ReferenceDataset.read(Path.of("src")))
                .hasMessageContaining("minerals.csv is not in src");
    }

    private static ReferenceDataset read(String table, String sound, String faulty) {
        Map<String, String> texts = new TreeMap<>(SOUND);
        if (!table.isEmpty()) {
            texts.computeIfPresent(table, (path, text) -> text.replace(sound, faulty));
        }
        return new TableReader(path -> Objects.requireNonNull(texts.get(path))).read();
    }
}
