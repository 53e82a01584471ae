/// World Bank Worldwide Governance Indicators: how well each country is governed, in six dimensions.
///
/// The question: how likely is it that supply from a country is disturbed by how it is governed? Reach for
/// {@link org.orebridge.importers.wgi.WgiReader}. It takes the World Bank's workbook (a line for each country,
/// dimension and year) and the same as comma-separated text, and tables of one dimension whose name says which.
///
/// Quirks: `..` stands for no estimate. Codes are partly old ones: ZAR is DR Congo, ROM Romania, TMP Timor-Leste, WBG
/// Palestine, ADO Andorra, KSV Kosovo. Every other year until 2002, every year since. An estimate has a standard
/// error; ranks of neighbours mostly do not differ by more than it.
///
/// Literature: Kaufmann, Kraay and Mastruzzi, The Worldwide Governance Indicators: Methodology and Analytical Issues,
/// World Bank Policy Research Working Paper 5430, 2010. Licence CC BY 4.0; attribution "World Bank".
@NullMarked
package org.orebridge.importers.wgi;

import org.jspecify.annotations.NullMarked;
