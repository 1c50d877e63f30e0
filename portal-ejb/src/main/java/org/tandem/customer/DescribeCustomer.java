package org.tandem.customer;

import java.io.Serializable;

/**
 * A customer as somebody describes it, unchecked. Everything but the name may be left out.
 *
 * @param taxId value added tax number or the like, with or without spaces
 * @param phone any notation; national numbers are read as of {@code country}
 * @param subdivision ISO 3166-2
 * @param country ISO 3166-1 alpha-2
 */
public record DescribeCustomer(
        String name,
        String domain,
        String taxId,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country)
        implements Serializable {}
