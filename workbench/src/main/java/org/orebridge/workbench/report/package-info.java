/// An answer as pages for people: a page of plain text and a report as one HTML file.
///
/// Reach for {@link ReportFolder} to write everything, {@link TextPage} for the terminal and
/// {@link HtmlReport} for the report. Both are made from the answer alone. All words come from one
/// messages file by way of {@link Words}; all drawings are SVG drawn here, without scripts.
@NullMarked
package org.orebridge.workbench.report;

import org.jspecify.annotations.NullMarked;
