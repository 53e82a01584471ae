/// What a company's own purchases expose it to: by mineral and country, directly and by the mine behind the seller.
///
/// Reach for {@link org.orebridge.workbench.purchases.PurchaseStudy}: a table of purchases in, a {@link
/// org.orebridge.workbench.purchases.PurchaseReport} out, in which every row is used or named. Nothing of a
/// table is kept, and no message of an exception repeats it.
@NullMarked
package org.orebridge.workbench.purchases;

import org.jspecify.annotations.NullMarked;
