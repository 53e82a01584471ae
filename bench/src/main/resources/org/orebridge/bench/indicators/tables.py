"""The tables of the benchmark, as the rivals take them: data frames in long form, in memory."""
import os
import sys

import numpy
import pandas

FOLDER = sys.argv[1]
CELLS = int(sys.argv[2])
COUNTRIES = int(sys.argv[3])


def column(name):
    kind = {"i4": "<i4", "f8": "<f8"}[name.rsplit(".", 1)[1]]
    return numpy.fromfile(os.path.join(FOLDER, name), dtype=kind)


def places(name):
    """A column by cell and country as a long table without gaps."""
    values = column(name)
    index = numpy.arange(CELLS * COUNTRIES)
    table = pandas.DataFrame({"cell": index // COUNTRIES, "country": index % COUNTRIES, "value": values})
    return table.dropna().reset_index(drop=True)


trade = pandas.DataFrame(
    {
        "cell": column("cell.i4"),
        "exporter": column("exporter.i4"),
        "importer": column("importer.i4"),
        "amount": column("amount.f8"),
    }
)
production = places("production.f8")
political_risk = places("political_risk.f8")
governance = places("governance.f8")
mitigation = column("mitigation.f8")
