package org.tandem.registration;

import java.math.BigDecimal;
import java.util.List;

/**
 * A deal as its partner reports it, unchecked. Everything but the company may wait until it is submitted.
 *
 * @param taxId VAT or tax number, any notation
 * @param phone any notation; national numbers are read as of {@code country}
 * @param country ISO 3166-1 alpha-2, with {@code subdivision} (ISO 3166-2) the territory the deal belongs to
 * @param categories codes of product categories
 * @param amount estimated value in {@code currency} (ISO 4217; the firm's when null)
 * @param expectedClose ISO 8601 date
 * @param evidence what shows that the partner has brought this deal about
 */
public record RegisterDeal(
        String company,
        String domain,
        String taxId,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String country,
        String subdivision,
        List<String> categories,
        String need,
        BigDecimal amount,
        String currency,
        String expectedClose,
        String evidence) {}
