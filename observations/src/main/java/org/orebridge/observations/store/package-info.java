/// The observation store: a folder of Parquet files and a DuckDB file that lists them.
///
/// The question: what is known, by whom, since when? Reach for {@link
/// org.orebridge.observations.store.ObservationStore}. Each import is one immutable Parquet file; it counts from the
/// moment at which one transaction of the DuckDB file lists it with its findings, so that a crash leaves the store as
/// it was before or as it is after. SQL and DuckDB's types stop at this package; anybody else's DuckDB can read and
/// write the same files (`docs/observations.md`).
@NullMarked
package org.orebridge.observations.store;

import org.jspecify.annotations.NullMarked;
