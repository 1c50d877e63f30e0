package org.tandem.opportunity;

import java.io.Serializable;
import java.util.List;
import org.tandem.customer.CustomerCandidate;

/**
 * What a lead would become.
 *
 * @param candidates customers that may be the company meant, the surest first
 * @param name proposed for the opportunity
 */
public record ConversionPreview(String company, String name, List<CustomerCandidate> candidates)
        implements Serializable {}
