package org.orebridge.indicators.panel;

/// The flows in the order of cell and importer, by counting: two passes, whatever order they come in.
///
/// @param begin of each place's flows; shape (places + 1)
/// @param seller of each flow in that order
/// @param amount of each flow in that order
record FlowIndex(int[] begin, int[] seller, double[] amount) {

    static FlowIndex of(PanelInputs inputs) {
        int flows = inputs.amount().length;
        int places = inputs.cells() * inputs.countries();
        int[] begin = new int[places + 1];
        for (int flow = 0; flow < flows; flow++) {
            begin[buyer(inputs, flow) + 1]++;
        }
        for (int place = 0; place < places; place++) {
            begin[place + 1] += begin[place];
        }
        int[] next = begin.clone();
        int[] seller = new int[flows];
        double[] amount = new double[flows];
        for (int flow = 0; flow < flows; flow++) {
            int slot = next[buyer(inputs, flow)]++;
            seller[slot] = inputs.exporter()[flow];
            amount[slot] = inputs.amount()[flow];
        }
        return new FlowIndex(begin, seller, amount);
    }

    private static int buyer(PanelInputs inputs, int flow) {
        return inputs.at(inputs.cell()[flow], inputs.importer()[flow]);
    }
}
