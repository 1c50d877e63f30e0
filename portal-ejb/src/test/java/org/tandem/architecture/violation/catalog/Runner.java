package org.tandem.architecture.violation.catalog;

/** Starts programs. */
public class Runner {
    ProcessBuilder program;
}
