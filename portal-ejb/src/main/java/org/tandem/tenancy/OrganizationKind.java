package org.tandem.tenancy;

/** What an organization is to the firm. */
public enum OrganizationKind {
    FIRM,
    DEALER,
    RESELLER,
    RETAILER,
    ALLIANCE,
    SUPPLIER;

    /** Those that may be given leads. */
    public boolean sells() {
        return this != FIRM && this != SUPPLIER;
    }
}
