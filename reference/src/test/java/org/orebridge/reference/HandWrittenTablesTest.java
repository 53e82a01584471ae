package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

class HandWrittenTablesTest {

    private static final Form METAL = Form.of("tin-metal");
    private static final Region KOREA = Region.of("KOR");
    private static final String SECTORS = "form,region,sector,share,share_low,share_high,reason\n";

    @Test
    void aTotalIsSplitByTheSharesOfItsRegionOrElseOfAll() {
        Split split = split("""
                tin-metal,KOR,solder,1,0.9,1,why
                tin-metal,*,solder,0.6,0.5,0.7,why
                tin-metal,*,cans,0.4,0.3,0.5,why
                """);
        assertThat(split.figures(METAL, KOREA, 100, "total", 2024)).hasSize(1);
        List<FigureRow> elsewhere = split.figures(METAL, Region.REST_OF_WORLD, 100, "total", 2024);
        assertThat(elsewhere).extracting(figure -> figure.value().orElseThrow()).containsExactly(60.0, 40.0);
        assertThat(elsewhere)
                .allSatisfy(figure -> assertThat(figure.treatment()).isEqualTo(Treatment.ASSUMED));
    }

    @Test
    void sharesThatDoNotAddToOneAreRefused() {
        Split split = split("tin-metal,*,solder,0.6,0.5,0.7,why\n");
        assertThatThrownBy(() -> split.figures(METAL, KOREA, 100, "total", 2024))
                .hasMessageContaining("add to 0.6, not to 1")
                .hasMessageContaining("Maybe");
    }

    @Test
    void theFirstRouteThatFitsIsTaken() {
        String routes = """
                form,from,to,lag,lag_low,lag_high,freight,freight_low,freight_high,reason
                *,near,near,0,0,1,50,40,60,close
                *,*,*,2,1,3,100,80,120,far
                """;
        String basins = """
                region,name,basin,forms,use,reason
                KOR,Korea,near,tin,yes,x
                JPN,Japan,near,tin,yes,x
                BOL,Bolivia,far,tin,no,x
                """;
        Tables tables = path -> path.endsWith("routes.csv") ? routes : basins;
        RouteTable table = RouteTable.of("tin", tables);
        NamedRegions regions = NamedRegions.read(tables, "tin");
        assertThat(table.freight(METAL, KOREA, Region.of("JPN"), regions)).isEqualTo(50);
        assertThat(table.freight(METAL, Region.of("BOL"), KOREA, regions)).isEqualTo(100);
        assertThat(regions.place(Region.of("PER"))).isEqualTo(Region.REST_OF_WORLD);
    }

    @Test
    void aFolderWithoutThePublicFilesIsRefused() {
        assertThatThrownBy(() -> Rebuild.run(Path.of("src"), Path.of("target", "never")))
                .hasMessageContaining("is not in src")
                .hasMessageContaining("Maybe this is another folder");
        assertThat(Path.of("target", "never")).doesNotExist();
    }

    private static Split split(String lines) {
        return Split.of("tin", path -> SECTORS + lines);
    }
}
