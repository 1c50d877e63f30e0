package org.tandem.registration;

import java.io.Serializable;

/** How many need somebody now; each number stops at 1,001, which means "1,000+". For a partner waitingForMe are the returned ones. */
public record RegistrationCounts(int waitingForMe, int expiring, int conflicts) implements Serializable {}
