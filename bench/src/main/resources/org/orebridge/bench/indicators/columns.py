"""All indicators of all countries in all cells by pandas in whole columns."""
import json
import os
import time

import numpy
import pandas

from tables import CELLS, COUNTRIES, FOLDER, governance, mitigation, political_risk, production, trade

MEASURES = [
    "imports",
    "exports",
    "importHhi",
    "largestSeller",
    "weightedTradeAverage",
    "geoPolRisk",
    "geoPolRiskHigh",
    "netImportReliance",
    "importDependence",
    "selfSufficiency",
    "euSupplyRisk",
]


def world_shares():
    table = production.merge(governance, on=["cell", "country"], how="left", suffixes=("", "_weight"))
    table["square"] = table["value"] ** 2
    scored = table["value_weight"].notna()
    table["scored"] = table["square"].where(scored, 0.0)
    table["weighted"] = (table["square"] * table["value_weight"]).where(scored, 0.0)
    sums = table.groupby("cell")[["value", "square", "scored", "weighted"]].sum().reindex(range(CELLS))
    hhi = sums["square"] / sums["value"] ** 2
    return hhi, sums["weighted"] / sums["scored"] * hhi


def measure():
    world_hhi, world_weighted = world_shares()
    everywhere = pandas.MultiIndex.from_product([range(CELLS), range(COUNTRIES)], names=["cell", "country"])
    own = production.set_index(["cell", "country"])["value"].reindex(everywhere).fillna(0.0)
    risk = political_risk.set_index(["cell", "country"])["value"].reindex(everywhere).to_numpy()
    weight = governance.set_index(["cell", "country"])["value"].reindex(everywhere).to_numpy()

    pairs = trade.groupby(["cell", "importer", "exporter"], sort=False)["amount"].sum().reset_index()
    seller = pairs["cell"].to_numpy() * COUNTRIES + pairs["exporter"].to_numpy()
    amount = pairs["amount"].to_numpy()
    unsafe = risk[seller]
    weighing = weight[seller]
    unscored = numpy.isnan(unsafe)
    ungoverned = numpy.isnan(weighing)
    pairs["risky"] = numpy.where(unscored, 0.0, unsafe * amount)
    pairs["unscored"] = numpy.where(unscored, amount, 0.0)
    pairs["square"] = amount * amount
    pairs["scored"] = numpy.where(ungoverned, 0.0, amount * amount)
    pairs["weighted"] = numpy.where(ungoverned, 0.0, amount * amount * weighing)
    buyers = pairs.groupby(["cell", "importer"])
    sums = buyers[["amount", "risky", "unscored", "square", "scored", "weighted"]].sum()
    sums["largest"] = buyers["amount"].max()
    sums = sums.reindex(everywhere).fillna(0.0)
    exports = pairs.groupby(["cell", "exporter"])["amount"].sum().reindex(everywhere).fillna(0.0)

    cell = everywhere.get_level_values("cell").to_numpy()
    hhi = world_hhi.to_numpy()[cell]
    imports = sums["amount"]
    supply = own + imports
    with numpy.errstate(divide="ignore", invalid="ignore"):
        result = pandas.DataFrame(index=everywhere)
        result["imports"] = imports
        result["exports"] = exports
        result["importHhi"] = sums["square"] / imports**2
        result["largestSeller"] = sums["largest"] / imports
        result["weightedTradeAverage"] = sums["risky"] / supply
        result["geoPolRisk"] = hhi * result["weightedTradeAverage"]
        result["geoPolRiskHigh"] = hhi * (sums["risky"] + sums["unscored"]) / supply
        net = imports - exports
        use = (own + net).where(own + net > 0)
        result["netImportReliance"] = net / use
        result["importDependence"] = imports / supply
        result["selfSufficiency"] = own / use
        governed = ~numpy.isnan(weight)
        scored = sums["scored"] + own**2 * governed
        weighted = sums["weighted"] + own**2 * numpy.where(governed, weight, 0.0)
        sourcing = weighted / scored * (sums["square"] + own**2) / supply**2
        half = net.clip(lower=0) / use / 2
        result["euSupplyRisk"] = (half * world_weighted.to_numpy()[cell] + (1 - half) * sourcing) * mitigation[cell]
    return result


seconds = []
for turn in range(4):
    begun = time.perf_counter()
    scores = measure()
    if turn > 0:
        seconds.append(time.perf_counter() - begun)
for name in MEASURES:
    scores[name].to_numpy().astype("<f8").tofile(os.path.join(FOLDER, "columns-" + name + ".f8"))
print(json.dumps({"seconds": sorted(seconds)[len(seconds) // 2], "pandas": pandas.__version__}))
