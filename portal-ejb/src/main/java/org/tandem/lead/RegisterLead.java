package org.tandem.lead;

import java.math.BigDecimal;

/**
 * A lead as somebody reports it, unchecked. All texts optional except that a company or a contact name is needed.
 *
 * @param externalId id in the reporter's system; a second lead with the same one is refused
 * @param phone any notation; national numbers are read as of {@code country}
 * @param subdivision ISO 3166-2, for example {@code DE-NW}
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees north, with {@code longitude} degrees east; for the distance to a partner
 * @param amount estimated value in {@code currency} (ISO 4217; the firm's when null)
 */
public record RegisterLead(
        String externalId,
        String title,
        String need,
        String category,
        String company,
        String domain,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country,
        BigDecimal amount,
        String currency,
        LeadSource source,
        BigDecimal latitude,
        BigDecimal longitude) {

    /** Without a place on the map. */
    public RegisterLead(
            String externalId,
            String title,
            String need,
            String category,
            String company,
            String domain,
            String contactName,
            String email,
            String phone,
            String street,
            String postcode,
            String city,
            String subdivision,
            String country,
            BigDecimal amount,
            String currency,
            LeadSource source) {
        this(
                externalId,
                title,
                need,
                category,
                company,
                domain,
                contactName,
                email,
                phone,
                street,
                postcode,
                city,
                subdivision,
                country,
                amount,
                currency,
                source,
                null,
                null);
    }
}
