package org.orebridge.workbench.hindcast.result;

import java.time.YearMonth;

/// What is predicted of one month.
///
/// @param month calendar month
/// @param central under the class parameters
/// @param low 10 % quantile of the draws
/// @param median of the draws
/// @param high 90 % quantile of the draws
public record PathMonth(YearMonth month, double central, double low, double median, double high) {}
