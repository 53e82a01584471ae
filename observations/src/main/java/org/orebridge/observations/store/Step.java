package org.orebridge.observations.store;

/// How far an import has come.
public enum Step {
    /// The file is read once to see whether it is known.
    LOOKING,
    /// Its rows become observations.
    READING,
    /// Observations are compared with each other and with earlier files of the edition.
    COMPARING,
    /// They are written beside the store.
    WRITING,
    /// They have their place among the store's files, where nobody sees them yet.
    PLACED,
    /// They are being listed.
    LISTING,
    /// They are part of the store.
    DONE
}
