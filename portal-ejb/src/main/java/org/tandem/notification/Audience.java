package org.tandem.notification;

import java.util.Set;
import org.tandem.tenancy.Roles;

/** Whom a kind of notification concerns, as a condition on people {@code p} and the event {@code a}. */
enum Audience {
    CHANNEL_MANAGERS(ofTheFirm(Roles.CHANNEL_MANAGER), Roles.CHANNEL_MANAGER),
    TENANT_ADMINS(ofTheFirm(Roles.TENANT_ADMIN), Roles.TENANT_ADMIN),
    /** The person the event names, else everybody of the organization it names. */
    PARTNER(
            "p.organization_id = CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36))"
                    + " AND COALESCE(CAST(JSON_VALUE(a.detail, '$.person') AS CHAR(36)), p.id) = p.id",
            Roles.PARTNER_SALES,
            Roles.PARTNER_ADMIN),
    /** Everybody of the organization the event names; who lost a conflict hears of it as such. */
    COMPANY(
            "p.organization_id = CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36))"
                    + " AND COALESCE(JSON_VALUE(a.detail, '$.reason'), '') <> 'CONFLICT'",
            Roles.PARTNER_SALES,
            Roles.PARTNER_ADMIN),
    /** Both companies that the event names. */
    OPPONENTS(
            "p.organization_id IN (CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36)),"
                    + " CAST(JSON_VALUE(a.detail, '$.otherOrganization') AS CHAR(36)))",
            Roles.PARTNER_SALES,
            Roles.PARTNER_ADMIN),
    /** Whoever of the firm is asked to approve at this moment. */
    APPROVERS(
            "EXISTS (SELECT 1 FROM approval_steps s WHERE s.tenant_id = a.tenant_id AND s.registration_id = a.subject_id"
                    + " AND s.state = 'PENDING' AND (s.person_id = p.id OR s.person_id IS NULL"
                    + " AND CONCAT(' ', p.roles, ' ') LIKE CONCAT('% ', s.role, ' %')))"
                    + " AND p.organization_id IN (SELECT id FROM organizations WHERE tenant_id = :tenant AND kind = 'FIRM')",
            Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER),
    /** The person the event names: who started it, was mentioned, has to decide. */
    PERSON("p.id = CAST(JSON_VALUE(a.detail, '$.person') AS CHAR(36))", Roles.ALL.toArray(String[]::new));

    private final String condition;
    private final Set<String> roles;

    Audience(String condition, String... roles) {
        this.condition = condition;
        this.roles = Set.of(roles);
    }

    private static String ofTheFirm(String role) {
        return "CONCAT(' ', p.roles, ' ') LIKE '% " + role + " %'"
                + " AND p.organization_id IN (SELECT id FROM organizations WHERE tenant_id = :tenant AND kind = 'FIRM')";
    }

    String condition() {
        return condition;
    }

    boolean reaches(Set<String> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
