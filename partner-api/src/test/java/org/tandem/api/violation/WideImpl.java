package org.tandem.api.violation;

/** Says nothing by its name. */
public class WideImpl {}
