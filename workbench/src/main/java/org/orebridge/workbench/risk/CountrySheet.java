package org.orebridge.workbench.risk;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one country makes, holds and sells of every mineral, how much of the world's use passes through it, and
/// how it is governed.
///
/// @param country code
/// @param governance one a year with estimates, the oldest first; empty where nobody scores it
/// @param minerals those that it makes, holds, sells or that pass through it, in alphabetical order of their
///   ids
public record CountrySheet(String country, List<GovernanceYear> governance, List<CountryMineral> minerals) {

    public CountrySheet {
        governance = List.copyOf(governance);
        minerals = List.copyOf(minerals);
    }

    /// Worldwide Governance Indicators of one year, about -2.5 (worst) to 2.5 (best).
    ///
    /// @param year calendar year
    /// @param estimates by the World Bank's two letters of the dimension; one not scored is absent
    /// @param mean of the six; empty unless all are scored
    public record GovernanceYear(int year, SortedMap<String, Double> estimates, Optional<Double> mean) {
        public GovernanceYear {
            estimates = Collections.unmodifiableSortedMap(new TreeMap<>(estimates));
        }
    }

    /// @param mineral id
    /// @param name in English
    /// @param year at rest; empty where no network is balanced
    /// @param output by stage, measure and year
    /// @param sales to whom, the largest first
    /// @param passage share of the world's use that was in the country at any stage; empty without a network
    /// @param passageOf the same of the use of Korea, Japan or whoever was asked about
    /// @param controls on exports of it that the country announced, the newest first
    public record CountryMineral(
            String mineral,
            String name,
            Optional<Integer> year,
            List<CountryOutput> output,
            List<Sale> sales,
            Optional<Ranged> passage,
            SortedMap<String, Ranged> passageOf,
            List<CountryControl> controls) {
        public CountryMineral {
            output = List.copyOf(output);
            sales = List.copyOf(sales);
            controls = List.copyOf(controls);
            passageOf = Collections.unmodifiableSortedMap(new TreeMap<>(passageOf));
        }
    }

    /// What it makes, or holds in the ground, in one year by the latest edition.
    ///
    /// @param stage `mining`, `smelting` or `refining`
    /// @param measure `production` or `reserves`
    /// @param tonnes empty where withheld or not available
    /// @param share of all that is known in the world, 0 to 1, with what other sources make of it
    /// @param rank 1 for the largest
    /// @param source id
    public record CountryOutput(
            String stage,
            String measure,
            int year,
            Optional<Double> tonnes,
            Optional<Ranged> share,
            Optional<Integer> rank,
            String source) {}

    /// @param form id
    /// @param to buyer
    /// @param tonnes t/y contained, balanced
    /// @param shareOfExports of the country's exports of the form
    /// @param shareOfBuyer of what the buyer imports of the form
    public record Sale(String form, String to, Ranged tonnes, Ranged shareOfExports, Ranged shareOfBuyer) {}

    /// @param measure in the source's words
    /// @param effective day or year from which on it is in force
    /// @param target the one country that it is aimed at; empty = all
    /// @param detail in the source's words
    /// @param source id
    public record CountryControl(
            String measure, String effective, Optional<String> target, String detail, String source) {}
}
