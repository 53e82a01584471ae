"""One score of GeoPolRisk after the other: each query picks its rows out of tables that are sorted and indexed."""
import json
import os
import sys
import time

import numpy
import pandas

from tables import CELLS, COUNTRIES, FOLDER, political_risk, production, trade

QUERIES = int(sys.argv[4])

flows = trade.set_index(["cell", "importer"]).sort_index()
makers = production.set_index("cell").sort_index()
scores_by_country = political_risk.set_index(["cell", "country"])["value"].sort_index()


def score(cell, country):
    makes = makers.loc[[cell]]
    total = makes["value"].sum()
    hhi = ((makes["value"] / total) ** 2).sum()
    own = makes.loc[makes["country"] == country, "value"].sum()
    try:
        bought = flows.loc[(cell, country)]
    except KeyError:
        return 0.0 if own > 0 else float("nan")
    risk = bought["exporter"].map(scores_by_country.loc[cell]).fillna(0.0)
    supply = own + bought["amount"].sum()
    return hhi * (risk * bought["amount"]).sum() / supply


picked = numpy.linspace(0, CELLS * COUNTRIES - 1, QUERIES).astype(int)
score(0, 0)
begun = time.perf_counter()
found = [score(int(place // COUNTRIES), int(place % COUNTRIES)) for place in picked]
seconds = time.perf_counter() - begun
numpy.array(found, dtype="<f8").tofile(os.path.join(FOLDER, "queries.f8"))
print(json.dumps({"seconds": seconds, "pandas": pandas.__version__}))
