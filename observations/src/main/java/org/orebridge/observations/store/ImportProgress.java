package org.orebridge.observations.store;

/// Is told how far an import has come.
public interface ImportProgress {

    /// Tells nobody.
    ImportProgress SILENT = new ImportProgress() {
        @Override
        public void begin(Step step) {}

        @Override
        public void read(long figures, long bytesLeft) {}
    };

    void begin(Step step);

    /// @param figures kept so far
    /// @param bytesLeft of the file
    void read(long figures, long bytesLeft);
}
