package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
public class InnardsReader {
    ProcessBuilder shell;
}
