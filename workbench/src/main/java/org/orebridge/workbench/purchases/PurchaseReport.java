package org.orebridge.workbench.purchases;

import java.util.List;
import java.util.Optional;
import org.orebridge.importers.purchases.Purchase.Money;
import org.orebridge.importers.purchases.PurchaseTable;
import org.orebridge.workbench.risk.RiskFigure;

/// What a company's purchases expose it to.
///
/// @param party where the company is: country code or id of a group; empty where nobody said
/// @param governanceYear year of the governance estimates
/// @param layout how the file was read
/// @param rows how many rows were used and how many not; they add up
/// @param unused every row that is not used, with line and reason
/// @param remarks on rows that are used in part, with a doubt, or as something that they do not quite say
/// @param values what the rows in use cost, by currency; nothing is converted
/// @param minerals the largest by cost, then by tonnes
/// @param scenarios bundled ones about these minerals, the one that cuts off the largest share first
public record PurchaseReport(
        Optional<String> party,
        int governanceYear,
        PurchaseTable.Layout layout,
        Rows rows,
        List<RowRemark> unused,
        List<RowRemark> remarks,
        List<Money> values,
        List<MineralPurchases> minerals,
        List<ScenarioHit> scenarios) {

    public PurchaseReport {
        unused = List.copyOf(unused);
        remarks = List.copyOf(remarks);
        values = List.copyOf(values);
        minerals = List.copyOf(minerals);
        scenarios = List.copyOf(scenarios);
    }

    /// @param all rows that hold anything
    /// @param used rows that the figures rest on
    /// @param unused rows named with a reason
    /// @param setAside rows of minerals that were not asked for
    /// @param blank rows that hold nothing, not among all
    /// @param usedTonnes t gross of the rows in use
    /// @param unusedTonnes t gross of those not in use, as far as they could be read
    /// @param setAsideTonnes t gross of those set aside
    public record Rows(
            int all,
            int used,
            int unused,
            int setAside,
            int blank,
            double usedTonnes,
            double unusedTonnes,
            double setAsideTonnes) {

        public Rows {
            if (used + unused + setAside != all) {
                throw new IllegalArgumentException("%d, %d and %d rows do not add up to %d.%nMaybe one was dropped."
                        .formatted(used, unused, setAside, all));
            }
        }
    }

    /// @param line of the file or the sheet
    /// @param kind e.g. `no-unit`
    /// @param says the same in words
    public record RowRemark(int line, String kind, String says) {}

    /// What was bought of one mineral.
    ///
    /// @param mineral id
    /// @param name in the reader's language
    /// @param lines rows
    /// @param grossTonnes t as bought
    /// @param tonnes t of contained metal (product, for barite, bauxite, fluorspar and rare-earth oxides)
    /// @param low least that content allows
    /// @param high most
    /// @param values what it cost, by currency
    /// @param materials what it was bought as
    /// @param countries behind it, the largest seller first
    /// @param followed share of the tonnes whose mines could be followed
    /// @param figures concentration, by governance, and GeoPolRisk of a company
    /// @param alternatives countries with known spare capacity
    /// @param noCapacity large producers of which nobody publishes a capacity
    public record MineralPurchases(
            String mineral,
            String name,
            int lines,
            double grossTonnes,
            double tonnes,
            double low,
            double high,
            List<Money> values,
            List<Part> materials,
            List<CountryShare> countries,
            double followed,
            List<RiskFigure> figures,
            List<Alternative> alternatives,
            List<Producer> noCapacity) {

        public MineralPurchases {
            values = List.copyOf(values);
            materials = List.copyOf(materials);
            countries = List.copyOf(countries);
            figures = List.copyOf(figures);
            alternatives = List.copyOf(alternatives);
            noCapacity = List.copyOf(noCapacity);
        }
    }

    /// @param material id in the table of materials
    /// @param name in the reader's language
    /// @param lines rows
    /// @param tonnes t of contained metal
    /// @param content t contained per t gross, mean of the rows
    /// @param reason where the content comes from
    public record Part(String material, String name, int lines, double tonnes, double content, String reason) {}

    /// Shares of the contained metal bought.
    ///
    /// @param country code
    /// @param tonnes t bought from it
    /// @param seller share bought from it
    /// @param origin share that came out of its ground or scrap
    /// @param passage share that passed through it at any stage; what is lost if it ships nothing any more
    public record CountryShare(String country, double tonnes, double seller, double origin, double passage) {}

    /// A country that could make more.
    ///
    /// @param country code
    /// @param form that it makes
    /// @param year of capacity and output
    /// @param capacity t/y
    /// @param output t/y
    /// @param spare t/y: capacity less output, not below zero
    /// @param assumed whether the capacity is an assumption
    /// @param lost share of its shipments that the scenario which hurts most takes away, directly or further up
    /// @param sources ids
    public record Alternative(
            String country,
            String form,
            int year,
            double capacity,
            double output,
            double spare,
            boolean assumed,
            double lost,
            List<String> sources) {

        public Alternative {
            sources = List.copyOf(sources);
        }
    }

    /// @param country code
    /// @param stage at which it is counted
    /// @param year calendar year
    /// @param output t/y
    /// @param source id
    public record Producer(String country, String stage, int year, double output, String source) {}

    /// What one scenario does to the purchases of its mineral in its first twelve months.
    ///
    /// @param scenario name
    /// @param title in the reader's language
    /// @param mineral id
    /// @param direct share whose shipments to the company stop
    /// @param whole share missing when what its makers lack counts too; nobody finds another way
    /// @param tonnes t of contained metal missing of what was bought
    /// @param values what the missing part cost, by currency
    /// @param prices what the forms bought cost to the party in months 3, 6 and 12; no stock is released
    /// @param noPrices why there are none; empty where there are
    public record ScenarioHit(
            String scenario,
            String title,
            String mineral,
            double direct,
            double whole,
            double tonnes,
            List<Money> values,
            List<PriceRise> prices,
            String noPrices) {

        public ScenarioHit {
            values = List.copyOf(values);
            prices = List.copyOf(prices);
        }
    }

    /// @param month from the beginning of the shock
    /// @param rise price over price at rest less one, mean of the forms bought by tonnes
    /// @param usd what the tonnes bought would cost more than at rest, USD
    /// @param priced share of the tonnes of which there is a price
    public record PriceRise(int month, double rise, double usd, double priced) {}
}
