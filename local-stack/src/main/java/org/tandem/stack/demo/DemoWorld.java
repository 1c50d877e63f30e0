package org.tandem.stack.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.Roles;

/** Firms, companies and people of the demo, with ids that never change, so that a test can name them. */
public final class DemoWorld {
    public static final List<Firm> FIRMS = List.of(
            new Firm("aurora", "Aurora Cycles", "#0b6b66", "EUR", "Europe/Berlin"),
            new Firm("borealis", "Borealis Tools", "#2a4d8f", "EUR", "Europe/Berlin"),
            new Firm("tandem", "Tandem", "#0b6b66", "EUR", "Europe/Berlin"));

    public static final List<Company> ORGANIZATIONS = List.of(
            new Company("aurora", "aurora", "Aurora Cycles", OrganizationKind.FIRM),
            new Company("aurora", "summit", "Summit Bikes", OrganizationKind.DEALER),
            new Company("aurora", "ridge", "Ridge Outdoor", OrganizationKind.RESELLER),
            new Company("aurora", "velonord", "Velo Nord", OrganizationKind.RETAILER),
            new Company("aurora", "steelworks", "Steelworks", OrganizationKind.SUPPLIER),
            new Company("borealis", "borealis", "Borealis Tools", OrganizationKind.FIRM),
            new Company("borealis", "nordtool", "Nordtool", OrganizationKind.DEALER),
            new Company("tandem", "tandem", "Tandem", OrganizationKind.FIRM));

    public static final List<Login> PEOPLE = List.of(
            new Login("sales1@summit.example", "Dana", "Hofmann", Roles.PARTNER_SALES),
            new Login("sales2@summit.example", "Jonas", "Weber", Roles.PARTNER_SALES),
            new Login("admin@summit.example", "Petra", "Lang", Roles.PARTNER_ADMIN),
            new Login("sales@ridge.example", "Mark", "de Vries", Roles.PARTNER_SALES),
            new Login("sales@velonord.example", "Claire", "Dubois", Roles.PARTNER_SALES),
            new Login("contact@steelworks.example", "Henrik", "Stahl", Roles.SUPPLIER),
            new Login("channel@aurora.example", "Eva", "Brandt", Roles.CHANNEL_MANAGER),
            new Login("pricing@aurora.example", "Felix", "Kern", Roles.PRICING_MANAGER),
            new Login("suppliers@aurora.example", "Nora", "Voss", Roles.SUPPLIER_MANAGER),
            new Login("hr@aurora.example", "Karin", "Busch", Roles.HR_MANAGER),
            new Login("employee@aurora.example", "Tim", "Adler", Roles.EMPLOYEE),
            new Login("feedback@aurora.example", "Lena", "Sommer", Roles.FEEDBACK_MANAGER),
            new Login("service@aurora.example", "Omar", "Haddad", Roles.SERVICE_AGENT),
            new Login("marketing@aurora.example", "Sofia", "Ricci", Roles.MARKETING_MANAGER),
            new Login("admin@aurora.example", "Greta", "Maurer", Roles.TENANT_ADMIN),
            new Login("channel@borealis.example", "Anna", "Lund", Roles.CHANNEL_MANAGER),
            new Login("sales@nordtool.example", "Erik", "Berg", Roles.PARTNER_SALES),
            new Login("operator@tandem.example", "Robin", "Keller", Roles.OPERATOR));

    /** Of the web form of Aurora Cycles. */
    public static final String FORM_KEY = "a0a0a0a0a0a0a0a0a0a0";

    private DemoWorld() {}

    public static Company company(String alias) {
        return ORGANIZATIONS.stream()
                .filter(company -> company.alias().equals(alias))
                .findFirst()
                .orElseThrow();
    }

    public static Firm firm(String slug) {
        return FIRMS.stream()
                .filter(firm -> firm.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Login login(String email) {
        return PEOPLE.stream()
                .filter(login -> login.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    static List<Login> salespeople(String firm) {
        return PEOPLE.stream()
                .filter(login -> login.role().equals(Roles.PARTNER_SALES))
                .filter(login -> company(login.organization()).tenant().equals(firm))
                .toList();
    }

    static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("tandem demo " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    public record Firm(String slug, String name, String accent, String currency, String zone) {
        public UUID id() {
            return DemoWorld.id("firm", slug);
        }
    }

    /** @param tenant slug of the firm it belongs to */
    public record Company(String tenant, String alias, String name, OrganizationKind kind) {
        public UUID id() {
            return DemoWorld.id("company", alias);
        }

        public UUID tenantId() {
            return DemoWorld.id("firm", tenant);
        }
    }

    public record Login(String email, String firstName, String lastName, String role) {
        public UUID id() {
            return DemoWorld.id("person", email);
        }

        public String name() {
            return firstName + " " + lastName;
        }

        public String organization() {
            return email.substring(email.indexOf('@') + 1, email.lastIndexOf('.'));
        }
    }
}
