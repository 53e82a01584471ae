package org.orebridge.market;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// How a government releases its stock.
public sealed interface ReleaseRule {

    /// Nothing is released.
    record None() implements ReleaseRule {
        @Override
        public String toString() {
            return "none";
        }
    }

    /// As much as the rate allows, from the first usable month until the stock is at its floor.
    record Full() implements ReleaseRule {
        @Override
        public String toString() {
            return "full";
        }
    }

    /// The usable stock in equal monthly parts.
    ///
    /// @param months over how many
    record Even(int months) implements ReleaseRule {
        @Override
        public String toString() {
            return "even-" + months;
        }
    }

    /// By a timetable that was made beforehand, whatever comes.
    ///
    /// @param tonnes t in each month, month 0 first; nothing after the last
    record Timetable(List<Double> tonnes) implements ReleaseRule {
        public Timetable {
            tonnes = List.copyOf(tonnes);
        }

        double in(int month) {
            return month < tonnes.size() ? tonnes.get(month) : 0;
        }

        @Override
        public String toString() {
            return "timetable";
        }
    }

    /// As an agreement's formula has it: so much in each cell of the tree, worked out beforehand by what is
    /// known there.
    ///
    /// @param name of the formula
    /// @param tonnes t in each cell; less where the rate or the stock does not allow it
    /// @param nodes node indices that it goes to in each cell; among several the market chooses
    record Prescribed(String name, List<Double> tonnes, List<SortedSet<Integer>> nodes) implements ReleaseRule {
        public Prescribed {
            tonnes = List.copyOf(tonnes);
            nodes = List.copyOf(nodes);
            for (int cell = 0; cell < tonnes.size(); cell++) {
                if (tonnes.size() != nodes.size() || !(tonnes.get(cell) >= 0)) {
                    throw new IllegalArgumentException(
                            "A formula says for each cell how much goes where, found %s t in cell %d of %d, with places for %d cells.%nMaybe it was worked out for another tree."
                                    .formatted(tonnes.get(cell), cell, tonnes.size(), nodes.size()));
                }
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Only while the price is at or above a threshold; within the stock the timing is with foresight.
    ///
    /// @param price USD/t
    record Threshold(double price) implements ReleaseRule {
        @Override
        public String toString() {
            return "threshold-" + Math.round(price);
        }
    }

    /// Timed for the surplus of the world, within access and rate: an upper bound and the rule of a shared
    /// stock.
    record Optimal() implements ReleaseRule {
        @Override
        public String toString() {
            return "optimal";
        }
    }

    /// The rule, but only at the node where the stock lies, whoever else has access.
    ///
    /// @param rule how much and when
    record AtHome(ReleaseRule rule) implements ReleaseRule {
        public AtHome {
            if (rule instanceof AtHome || rule instanceof Prescribed) {
                throw new IllegalArgumentException(
                        "Where a rule releases to is said once.%nMaybe it was wrapped twice.".formatted());
            }
        }

        @Override
        public ReleaseRule anywhere() {
            return rule;
        }

        @Override
        public String toString() {
            return rule + " at home";
        }
    }

    /// The rule, but only at home and at some of the nodes that have access: those of partners.
    ///
    /// @param rule how much and when
    /// @param nodes node indices besides that where the stock lies
    record Within(ReleaseRule rule, SortedSet<Integer> nodes) implements ReleaseRule {
        public Within {
            nodes = Collections.unmodifiableSortedSet(new TreeSet<>(nodes));
            if (rule instanceof AtHome || rule instanceof Within || rule instanceof Prescribed) {
                throw new IllegalArgumentException(
                        "Where a rule releases to is said once.%nMaybe it was wrapped twice.".formatted());
            }
        }

        @Override
        public ReleaseRule anywhere() {
            return rule;
        }

        @Override
        public String toString() {
            return rule.toString();
        }
    }

    /// Whether a stock that lies at one node may be released at another to which it has access, in a cell.
    default boolean opens(int home, int node, int cell) {
        return switch (this) {
            case AtHome _ -> home == node;
            case Within within -> home == node || within.nodes().contains(node);
            case Prescribed prescribed -> prescribed.nodes().get(cell).contains(node);
            default -> true;
        };
    }

    /// How much and when, wherever to.
    default ReleaseRule anywhere() {
        return this;
    }
}
