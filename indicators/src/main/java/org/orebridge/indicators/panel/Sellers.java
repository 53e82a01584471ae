package org.orebridge.indicators.panel;

/// What one country buys from each other one, in the order of the first flow; used again for each.
final class Sellers {

    private final double[] amounts;
    private final boolean[] there;
    private final int[] countries;
    private int size;

    Sellers(int count) {
        amounts = new double[count];
        there = new boolean[count];
        countries = new int[count];
    }

    void clear() {
        for (int at = 0; at < size; at++) {
            there[countries[at]] = false;
            amounts[countries[at]] = 0;
        }
        size = 0;
    }

    void add(int country, double amount) {
        if (!there[country]) {
            there[country] = true;
            countries[size++] = country;
        }
        amounts[country] += amount;
    }

    int size() {
        return size;
    }

    int country(int at) {
        return countries[at];
    }

    double amount(int at) {
        return amounts[countries[at]];
    }
}
