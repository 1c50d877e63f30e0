package org.tandem.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/** Who works on a deal, and that person's part in it in percent. */
public record TeamMember(UUID personId, String name, String organizationName, BigDecimal percent)
        implements Serializable {}
