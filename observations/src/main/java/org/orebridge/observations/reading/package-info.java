/// Files of the known kinds, turned into observations.
///
/// Reach for {@link org.orebridge.observations.reading.Reading}: it knows for each {@link
/// org.orebridge.observations.Kind} which importer reads the file, and how the importer's rows become observations.
@NullMarked
package org.orebridge.observations.reading;

import org.jspecify.annotations.NullMarked;
