/// How fast a year of trade is imported.
///
/// The question: is the store as quick as the disk and DuckDB allow? {@link org.orebridge.bench.data.DataRun} makes a
/// file in the layout of CEPII's year files, imports it, draws the national networks of all minerals, and does by
/// DuckDB's own means what anybody would do with such a file: read it, write Parquet, add up.
@NullMarked
package org.orebridge.bench.data;

import org.jspecify.annotations.NullMarked;
