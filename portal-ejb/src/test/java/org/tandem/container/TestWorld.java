package org.tandem.container;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.Roles;

/** Two firms with a dealer each, and a second dealer of the first. */
public final class TestWorld {
    public static final UUID AURORA = id(1);
    public static final UUID BOREALIS = id(2);

    public static final Identity CHANNEL_MANAGER = person(11, AURORA, 21, OrganizationKind.FIRM, Roles.CHANNEL_MANAGER);
    public static final Identity SUMMIT_SALES = person(12, AURORA, 22, OrganizationKind.DEALER, Roles.PARTNER_SALES);
    public static final Identity SUMMIT_COLLEAGUE =
            person(13, AURORA, 22, OrganizationKind.DEALER, Roles.PARTNER_SALES);
    public static final Identity RIDGE_SALES = person(14, AURORA, 23, OrganizationKind.RESELLER, Roles.PARTNER_SALES);
    public static final Identity STEELWORKS = person(15, AURORA, 24, OrganizationKind.SUPPLIER, Roles.PARTNER_SALES);
    public static final Identity BOREALIS_CHANNEL =
            person(16, BOREALIS, 25, OrganizationKind.FIRM, Roles.CHANNEL_MANAGER);
    public static final Identity NORDTOOL_SALES =
            person(17, BOREALIS, 26, OrganizationKind.DEALER, Roles.PARTNER_SALES);

    public static final Identity OPERATOR = person(18, BOREALIS, 25, OrganizationKind.FIRM, Roles.OPERATOR);

    public static final Identity SECOND_CHANNEL_MANAGER =
            person(19, AURORA, 21, OrganizationKind.FIRM, Roles.CHANNEL_MANAGER);

    public static final Identity AURORA_ADMIN = person(28, AURORA, 21, OrganizationKind.FIRM, Roles.TENANT_ADMIN);
    public static final Identity BOREALIS_ADMIN = person(29, BOREALIS, 25, OrganizationKind.FIRM, Roles.TENANT_ADMIN);
    /** The role held by somebody of a partner means nothing. */
    public static final Identity SUMMIT_ADMIN = person(30, AURORA, 22, OrganizationKind.DEALER, Roles.TENANT_ADMIN);

    private static final List<Identity> PEOPLE = List.of(
            SECOND_CHANNEL_MANAGER,
            CHANNEL_MANAGER,
            SUMMIT_SALES,
            SUMMIT_COLLEAGUE,
            RIDGE_SALES,
            STEELWORKS,
            BOREALIS_CHANNEL,
            NORDTOOL_SALES,
            OPERATOR,
            AURORA_ADMIN,
            BOREALIS_ADMIN,
            SUMMIT_ADMIN);

    private TestWorld() {}

    static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    private static Identity person(int id, UUID tenant, int organization, OrganizationKind kind, String role) {
        var slug = tenant.equals(AURORA) ? "aurora" : "borealis";
        return new Identity(
                tenant,
                slug,
                slug,
                id(organization),
                "organization-" + organization,
                kind,
                id(id),
                "person-" + id,
                "person-" + id + "@test.example",
                Set.of(role));
    }

    static List<String> rows() {
        var rows = new ArrayList<String>();
        for (var tenant : List.of(AURORA, BOREALIS)) {
            var slug = tenant.equals(AURORA) ? "aurora" : "borealis";
            rows.add(
                    "INSERT INTO tenants (id, slug, name, accent, locale, zone, currency, created_at) VALUES ('%s', '%s', '%s', '#0b6b66', 'en', 'Europe/Berlin', 'EUR', NOW(6))"
                            .formatted(tenant, slug, slug));
            rows.add(
                    "INSERT INTO product_categories (tenant_id, id, code, name_en, name_de) VALUES ('%s', UUID(), 'e-bikes', 'E-bikes', 'E-Bikes')"
                            .formatted(tenant));
            rows.add(
                    "INSERT INTO product_categories (tenant_id, id, code, name_en, name_de) VALUES ('%s', UUID(), 'cargo', 'Cargo bikes', 'Lastenräder')"
                            .formatted(tenant));
        }
        for (var person : PEOPLE) {
            rows.add(
                    "INSERT IGNORE INTO organizations (tenant_id, id, keycloak_id, alias, name, kind, created_at) VALUES ('%s', '%s', '%s', '%s', '%s', '%s', NOW(6))"
                            .formatted(
                                    person.tenantId(),
                                    person.organizationId(),
                                    person.organizationId(),
                                    person.organizationName(),
                                    person.organizationName(),
                                    person.kind()));
            rows.add(
                    "INSERT INTO people (tenant_id, id, organization_id, issuer, subject, email, name, roles, seen_at) VALUES ('%s', '%s', '%s', 'test', '%s', '%s', '%s', '%s', NOW(6))"
                            .formatted(
                                    person.tenantId(),
                                    person.personId(),
                                    person.organizationId(),
                                    person.personId(),
                                    person.email(),
                                    person.personName(),
                                    String.join(" ", person.roles())));
        }
        return rows;
    }
}
