package org.tandem.lead;

import java.time.Instant;

/**
 * What a partner holds, as far as its limits are about it.
 *
 * @param openPerson what the person who takes a lead holds; 0 when it is nobody in particular
 * @param today leads taken since midnight of the partner, by claim or by assignment
 * @param givenBackAt when it last gave back the lead in question; null: never
 */
record CapacityUse(int open, int openPerson, int today, Instant givenBackAt) {}
