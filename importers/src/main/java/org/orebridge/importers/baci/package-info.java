/// CEPII BACI: bilateral trade by product, exporters' and importers' reports reconciled.
///
/// The question: who sent how much of a good to whom? Reach for {@link org.orebridge.importers.baci.BaciReader}. It
/// takes CEPII's own year files (`t,i,j,k,v,q`: year, exporter, importer, product, thousand USD, tons; about ten
/// million lines each) line by line, keeping only the products asked for, and extracts of BACI by HS6 or HS4 code.
///
/// Quirks: Taiwan is 490 or `S19` ("Other Asia, nes"); a product code may have lost its leading zero; `q` is `NA`
/// where no quantity is known; values are free on board. A quantity is the gross weight of the goods, and a customs
/// code is not a mineral. Hubs (Hong Kong, Singapore, the Netherlands) appear as origin of what they pass on.
///
/// {@link org.orebridge.importers.baci.BaciRelease} finds the years and the tables of codes in the zip archive
/// that CEPII ships, and tells a program that reads comma-separated text by itself what stands in its columns.
///
/// {@link org.orebridge.importers.baci.BaciCodes} reads CEPII's tables of country and product codes.
///
/// Literature: Gaulier and Zignago, BACI: International Trade Database at the Product-Level, CEPII Working Paper
/// 2010-23. Licence Etalab 2.0; attribution "CEPII BACI".
@NullMarked
package org.orebridge.importers.baci;

import org.jspecify.annotations.NullMarked;
