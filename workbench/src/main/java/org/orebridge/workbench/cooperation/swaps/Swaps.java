package org.orebridge.workbench.cooperation.swaps;

import java.util.List;
import java.util.Optional;
import org.orebridge.planning.sharing.Transfers;
import org.orebridge.planning.swap.Delivery.Role;
import org.orebridge.planning.swap.Encumbrance;
import org.orebridge.planning.swap.Obstacle.Why;
import org.orebridge.planning.swap.Terms;

/// Which swaps among some parties are worth most, what they bring each, and what stands in the way of more.
///
/// Tonnes are t of contained metal, amounts USD discounted to month 1; months run from 1.
///
/// @param id of the question
/// @param source `scenario` or `file`
/// @param name of the scenario or the file
/// @param title of it
/// @param start calendar month of month 1, e.g. `2025-04`
/// @param months looked at
/// @param discountRate a year
/// @param probability of the course that is looked at; 1 where there is only one
/// @param terms on which parties swap
/// @param parties in the order asked for
/// @param lots what there is
/// @param plants what turns one form into another
/// @param needs what is missing where nobody gives anything
/// @param gain USD that all gain together against each with its own lots alone
/// @param gains by party
/// @param deliveries from one party to another
/// @param own from a party's own lots to its own needs
/// @param rings deliveries as exchanges in which everybody gives and gets the same value
/// @param oneWay deliveries that are in no ring: paid in money, or by what is given beyond the value of what is
///   got
/// @param balances by party and mineral
/// @param alternatives the same on other terms
/// @param encumbered what lifting an encumbrance would bring
/// @param obstacles why needs that are left unmet are not served from a lot
/// @param payments what has to be paid where swaps are settled in money
/// @param checks how closely sums close
public record Swaps(
        String id,
        String source,
        String name,
        String title,
        String start,
        int months,
        double discountRate,
        double probability,
        Settlement terms,
        List<Player> parties,
        List<Lot> lots,
        List<Plant> plants,
        List<Need> needs,
        double gain,
        List<Gain> gains,
        List<Shipment> deliveries,
        List<Shipment> own,
        List<Ring> rings,
        List<OneWay> oneWay,
        List<Balance> balances,
        List<Alternative> alternatives,
        List<Lifted> encumbered,
        List<Obstacle> obstacles,
        Payments payments,
        Checks checks) {

    public Swaps {
        parties = List.copyOf(parties);
        lots = List.copyOf(lots);
        plants = List.copyOf(plants);
        needs = List.copyOf(needs);
        gains = List.copyOf(gains);
        deliveries = List.copyOf(deliveries);
        own = List.copyOf(own);
        rings = List.copyOf(rings);
        oneWay = List.copyOf(oneWay);
        balances = List.copyOf(balances);
        alternatives = List.copyOf(alternatives);
        encumbered = List.copyOf(encumbered);
        obstacles = List.copyOf(obstacles);
    }

    /// @param kind sale, barter, claims or loan
    /// @param within months within which a loan is returned
    /// @param interest on a loan, share in kind
    /// @param even whether the plan gives all the same share of the most that each could gain, instead of all
    ///   together the most
    /// @param leastShare 0..1 of the most that it could gain which everybody gets at least, where `even` and
    ///   somebody can gain
    public record Settlement(Terms.Kind kind, int within, double interest, boolean even, Optional<Double> leastShare) {}

    /// @param id country code or group id
    /// @param name in English
    /// @param members countries
    public record Player(String id, String name, List<String> members) {
        public Player {
            members = List.copyOf(members);
        }
    }

    /// Where a figure comes from.
    ///
    /// @param sources who says so
    /// @param assumed what is assumed, and why
    public record Basis(List<String> sources, List<String> assumed) {
        public Basis {
            sources = List.copyOf(sources);
            assumed = List.copyOf(assumed);
        }
    }

    /// A stock, or what a licence lets in.
    ///
    /// @param licence whether it comes month by month
    /// @param tonnes in all
    /// @param from first month in which there is any of it
    /// @param value USD/t that it costs its owner, or would bring it, if it did not go into the exchange
    /// @param given t that go to others
    /// @param kept t that go to its owner's own needs
    /// @param nextTonne USD that one more tonne would bring all, of the month in which it would bring most
    public record Lot(
            String id,
            String party,
            boolean licence,
            String mineral,
            String form,
            String place,
            Optional<String> origin,
            double tonnes,
            int from,
            double value,
            List<Encumbrance> encumbrances,
            Optional<String> endUse,
            double given,
            double kept,
            double nextTonne,
            Basis basis) {
        public Lot {
            encumbrances = List.copyOf(encumbrances);
        }
    }

    /// @param outPerIn t out per t in
    /// @param capacity t in over all months
    /// @param used t in of these deliveries
    /// @param cost USD per t in
    /// @param leadMonths from in to out
    /// @param nextTonne USD that one more tonne of capacity would bring in the month in which it would bring
    ///   most
    /// @param fullMonths months in which it would bring anything
    public record Plant(
            String id,
            String place,
            String mineral,
            String from,
            String to,
            double outPerIn,
            double capacity,
            double used,
            double cost,
            int leadMonths,
            double nextTonne,
            List<Integer> fullMonths,
            Basis basis) {
        public Plant {
            fullMonths = List.copyOf(fullMonths);
        }
    }

    /// @param forms that are accepted
    /// @param tonnes missing over all months where nobody gives anything
    /// @param leastWorth USD/t of its last tonne
    /// @param mostWorth USD/t of its first
    /// @param alone t served from its party's own lots where each is alone
    /// @param served t served
    /// @param unmet t that are left
    public record Need(
            String id,
            String party,
            String place,
            String mineral,
            List<String> forms,
            Optional<String> endUse,
            double tonnes,
            double leastWorth,
            double mostWorth,
            double alone,
            double served,
            double unmet,
            Basis basis) {
        public Need {
            forms = List.copyOf(forms);
        }
    }

    /// @param alone USD that a party has of its own lots alone: what they are worth to it less value and costs
    /// @param gain USD that it gains beyond that, before anything is paid
    /// @param gotWorth USD that what it gets from others is worth to it
    /// @param bore USD of freight and conversion that it bears on what it gets from others
    /// @param gaveValue USD that what it gives to others would have cost or brought it
    public record Gain(String party, double alone, double gain, double gotWorth, double bore, double gaveValue) {}

    /// @param lot id
    /// @param need id
    /// @param form in which it leaves the lot
    /// @param into form in which it serves the need
    /// @param leaves month in which it leaves the lot
    /// @param month in which it serves the need
    /// @param passes plants on the way
    /// @param out t that leave
    /// @param in t that arrive
    /// @param worth USD
    public record Shipment(
            String from,
            String to,
            String lot,
            String need,
            Role role,
            String mineral,
            String form,
            String into,
            int leaves,
            int month,
            List<Pass> passes,
            double out,
            double in,
            double worth,
            double freight,
            double conversion,
            double value) {
        public Shipment {
            passes = List.copyOf(passes);
        }
    }

    /// @param plant id
    /// @param month in which it goes in
    public record Pass(String plant, int month) {}

    /// @param members in the order in which each gives to the next, the last to the first
    /// @param value USD that each gives and gets, at the value to the giver
    /// @param parts what is given
    public record Ring(List<String> members, double value, List<Part> parts) {
        public Ring {
            members = List.copyOf(members);
            parts = List.copyOf(parts);
        }
    }

    /// @param tonnes that arrive
    public record Part(String from, String to, String mineral, String form, int month, double tonnes) {}

    /// @param value USD to the giver
    public record OneWay(String from, String to, double value, List<Part> parts) {
        public OneWay {
            parts = List.copyOf(parts);
        }
    }

    /// @param given t that arrive elsewhere
    /// @param got t that arrive from others
    public record Balance(String party, String mineral, double given, double got) {}

    /// @param pairwise whether accounts are settled between any two by themselves
    /// @param even whether all get the same share of the most that each could gain
    /// @param gain USD of all
    /// @param gains by party
    /// @param largestRing most members of a ring; 0 where nothing goes round
    public record Alternative(
            Terms.Kind kind, boolean pairwise, boolean even, double gain, List<Double> gains, int largestRing) {
        public Alternative {
            gains = List.copyOf(gains);
        }
    }

    /// @param lot id; empty = all lots at once
    /// @param encumbrance empty = all
    /// @param gain USD that all would gain on top
    /// @param tonnes t more that would reach needs
    public record Lifted(Optional<String> lot, Optional<Encumbrance> encumbrance, double gain, double tonnes) {}

    /// Why a need is not served from a lot.
    ///
    /// @param need id
    /// @param lot id
    /// @param why the first thing that stands in the way
    /// @param encumbrance that forbids it
    /// @param plant that is full
    /// @param earliest month in which it could be there; 0 = not known
    public record Obstacle(
            String need,
            String lot,
            Why why,
            Optional<Encumbrance> encumbrance,
            Optional<String> plant,
            int earliest) {}

    /// @param nobodyLoses the least; empty where swaps are not settled in money
    /// @param equalGain so that all gain the same
    public record Payments(Optional<Transfers> nobodyLoses, Optional<Transfers> equalGain) {}

    /// Sums that must close, relative to the largest amount in them.
    ///
    /// @param gains of the parties less the gain of all
    /// @param tonnes that leave lots less what they have, where above
    /// @param rings and what goes one way, less what is given
    public record Checks(double gains, double tonnes, double rings) {}
}
