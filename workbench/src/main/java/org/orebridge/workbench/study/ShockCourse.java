package org.orebridge.workbench.study;

import org.orebridge.market.Course;

/// What a shock does where nobody releases anything from a government stock.
///
/// @param id names the question, as a run of its own would be named
/// @param central the case under central parameters
/// @param course months, on branches where the end is unknown
public record ShockCourse(String id, StudyCase central, Course course) {}
