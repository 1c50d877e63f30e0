package org.tandem.firm;

/**
 * A new firm, as an operator asks for it.
 *
 * @param slug its short name in Keycloak and in tokens; never changes
 * @param accent {@code #rrggbb}
 * @param locale {@code en} or {@code de}
 * @param zone name of the IANA time zone
 */
public record RegisterFirm(
        String name,
        String slug,
        String accent,
        String currency,
        String locale,
        String zone,
        InviteAdministrator administrator) {}
