package org.orebridge.workbench.purchases;

import org.orebridge.workbench.scenario.BundledScenarios;

/// A table of purchases to start from, with a byte order mark by which spreadsheets know UTF-8.
public final class PurchaseTemplate {

    private PurchaseTemplate() {}

    public static String text() {
        return "\ufeff" + BundledScenarios.resource("purchases/template.csv");
    }
}
