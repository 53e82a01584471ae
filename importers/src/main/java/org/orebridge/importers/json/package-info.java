/// Files in JSON as tables: the one place of the importers that knows the library which parses them.
///
/// Reach for {@link org.orebridge.importers.json.JsonRecords}: it hands on the records of one list, each flattened to
/// named cells, in bounded memory.
@NullMarked
package org.orebridge.importers.json;

import org.jspecify.annotations.NullMarked;
