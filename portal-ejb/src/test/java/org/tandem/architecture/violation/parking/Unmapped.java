package org.tandem.architecture.violation.parking;

/** In a room that is on no map. */
public class Unmapped {}
