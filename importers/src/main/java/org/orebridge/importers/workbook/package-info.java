/// Spreadsheet files as tables: the one place that knows the library which reads them.
///
/// Reach for {@link org.orebridge.importers.workbook.Workbook}: it names the sheets of a file and hands the rows of
/// one of them on as text. Numbers keep the digits that the file has.
///
/// A workbook is a zip archive of XML. Before any of it is parsed, all of it is unpacked once within bounds and its
/// checksums are compared; document types and entities are not resolved.
///
/// Literature: ECMA-376, Office Open XML, part 1 (SpreadsheetML).
@NullMarked
package org.orebridge.importers.workbook;

import org.jspecify.annotations.NullMarked;
