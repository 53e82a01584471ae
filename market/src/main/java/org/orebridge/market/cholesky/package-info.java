/// Factors `A diag(d) A'` for many d, where the rows of A fall into blocks that touch only their neighbours in time.
///
/// A {@link org.orebridge.market.cholesky.Pattern} says which rows each column touches. From it alone follows an
/// {@link org.orebridge.market.cholesky.Elimination}: rows that touch few others go first, wherever they are; what
/// is left is folded block by block, from the last to the first, so that every branch of a tree goes into its
/// root. Programmes of one pattern share it. A {@link org.orebridge.market.cholesky.BlockCholesky} holds the numbers.
@NullMarked
package org.orebridge.market.cholesky;

import org.jspecify.annotations.NullMarked;
