package org.orebridge.server.study;

/// For studies in which nothing can be chosen beside the scenario, the parties, year, months and parameters.
public record NoRequest() {}
