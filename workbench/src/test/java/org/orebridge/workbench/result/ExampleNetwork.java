package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;

/// A base year made up by hand: hydroxide from mines, sulphate and metal from refineries, use in four places.
final class ExampleNetwork {

    private ExampleNetwork() {}

    static BaseNetwork cobalt() {
        return new BaseNetwork(
                2024,
                List.of(
                        new BaseNetwork.FormName("cobalt-hydroxide", "Cobalt hydroxide", 1),
                        new BaseNetwork.FormName("cobalt-metal", "Cobalt metal", 2),
                        new BaseNetwork.FormName("cobalt-sulphate", "Cobalt sulphate", 2)),
                List.of(
                        mine("COD", 148_000, "cobalt-production-1"),
                        mine("IDN", 33_000),
                        mine("AUS", 4_000),
                        mine("ROW", 22_000),
                        refine("cobalt-metal", "CHN", 38_000),
                        refine("cobalt-sulphate", "CHN", 124_000),
                        refine("cobalt-metal", "FIN", 14_000),
                        refine("cobalt-metal", "JPN", 4_000),
                        refine("cobalt-metal", "ROW", 16_000)),
                List.of(
                        flow("cobalt-hydroxide", "COD", "CHN", 132_000, true, "cobalt-trade-2"),
                        flow("cobalt-hydroxide", "COD", "FIN", 11_000, true),
                        flow("cobalt-hydroxide", "COD", "ROW", 5_000, true),
                        flow("cobalt-hydroxide", "IDN", "CHN", 31_000, false),
                        flow("cobalt-hydroxide", "IDN", "JPN", 2_000, false),
                        flow("cobalt-hydroxide", "AUS", "JPN", 2_000, false),
                        flow("cobalt-hydroxide", "AUS", "FIN", 2_000, false),
                        flow("cobalt-hydroxide", "ROW", "FIN", 3_000, false),
                        flow("cobalt-metal", "CHN", "KOR", 1_650, false, "cobalt-trade-3"),
                        flow("cobalt-metal", "CHN", "JPN", 3_100, false),
                        flow("cobalt-metal", "FIN", "USA", 6_000, false),
                        flow("cobalt-metal", "FIN", "ROW", 5_000, false),
                        flow("cobalt-metal", "JPN", "KOR", 400, false),
                        flow("cobalt-sulphate", "CHN", "KOR", 18_000, false),
                        flow("cobalt-sulphate", "CHN", "JPN", 9_000, false)),
                List.of(
                        use("cobalt-metal", "KOR", "superalloys", 2_050, "cobalt-use-4"),
                        use("cobalt-sulphate", "KOR", "batteries", 18_000),
                        use("cobalt-metal", "JPN", "superalloys", 6_700),
                        use("cobalt-sulphate", "JPN", "batteries", 9_000),
                        use("cobalt-metal", "CHN", "superalloys", 33_250),
                        use("cobalt-sulphate", "CHN", "batteries", 97_000),
                        use("cobalt-metal", "USA", "superalloys", 6_000),
                        use("cobalt-metal", "FIN", "superalloys", 3_000),
                        use("cobalt-metal", "ROW", "superalloys", 21_000)),
                List.of(
                        new BaseNetwork.RegionName("AUS", "Australia"),
                        new BaseNetwork.RegionName("CHN", "China"),
                        new BaseNetwork.RegionName("COD", "Congo (Kinshasa)"),
                        new BaseNetwork.RegionName("FIN", "Finland"),
                        new BaseNetwork.RegionName("IDN", "Indonesia"),
                        new BaseNetwork.RegionName("JPN", "Japan"),
                        new BaseNetwork.RegionName("KOR", "South Korea"),
                        new BaseNetwork.RegionName("ROW", "Rest of world"),
                        new BaseNetwork.RegionName("USA", "United States")));
    }

    private static BaseNetwork.Production mine(String region, double tonnes, String... inputs) {
        return new BaseNetwork.Production(
                "cobalt-mining", "mining", region, Optional.empty(), "cobalt-hydroxide", 0, tonnes, List.of(inputs));
    }

    private static BaseNetwork.Production refine(String form, String region, double tonnes) {
        return new BaseNetwork.Production(
                form.replace("cobalt-", "cobalt-refining-"),
                "refining",
                region,
                Optional.of("cobalt-hydroxide"),
                form,
                tonnes / .97,
                tonnes,
                List.of());
    }

    private static BaseNetwork.Flow flow(
            String form, String from, String to, double tonnes, boolean stopped, String... inputs) {
        return new BaseNetwork.Flow(form, from, to, tonnes, stopped, List.of(inputs));
    }

    private static BaseNetwork.Use use(String form, String region, String sector, double tonnes, String... inputs) {
        return new BaseNetwork.Use(form, region, sector, tonnes, List.of(inputs));
    }
}
