package org.tandem.tenancy;

import java.util.List;
import java.util.Set;

/** The realm's roles. A test compares this list with the realm file. */
public final class Roles {
    public static final String PARTNER_SALES = "partner-sales";
    public static final String PARTNER_ADMIN = "partner-admin";
    public static final String SUPPLIER = "supplier";
    public static final String EMPLOYEE = "employee";
    public static final String CHANNEL_MANAGER = "channel-manager";
    public static final String PRICING_MANAGER = "pricing-manager";
    public static final String SUPPLIER_MANAGER = "supplier-manager";
    public static final String HR_MANAGER = "hr-manager";
    public static final String SERVICE_AGENT = "service-agent";
    public static final String FEEDBACK_MANAGER = "feedback-manager";
    public static final String MARKETING_MANAGER = "marketing-manager";
    public static final String TENANT_ADMIN = "tenant-admin";
    public static final String OPERATOR = "operator";

    public static final List<String> ALL = List.of(
            PARTNER_SALES,
            PARTNER_ADMIN,
            SUPPLIER,
            EMPLOYEE,
            CHANNEL_MANAGER,
            PRICING_MANAGER,
            SUPPLIER_MANAGER,
            HR_MANAGER,
            SERVICE_AGENT,
            FEEDBACK_MANAGER,
            MARKETING_MANAGER,
            TENANT_ADMIN,
            OPERATOR);

    /** Roles that mean something only to people of a partner; a token of the firm that carries one gains nothing by it. */
    public static final Set<String> OF_PARTNERS = Set.of(PARTNER_SALES, PARTNER_ADMIN, SUPPLIER);

    private Roles() {}
}
