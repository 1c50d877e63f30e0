package org.tandem.architecture.violation.lead;

/** What another room must not know. */
public class Secret {}
