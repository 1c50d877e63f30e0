package org.tandem.web.shell;

import static org.tandem.tenancy.Roles.CHANNEL_MANAGER;
import static org.tandem.tenancy.Roles.MARKETING_MANAGER;
import static org.tandem.tenancy.Roles.OPERATOR;
import static org.tandem.tenancy.Roles.PARTNER_ADMIN;
import static org.tandem.tenancy.Roles.PARTNER_SALES;
import static org.tandem.tenancy.Roles.PRICING_MANAGER;
import static org.tandem.tenancy.Roles.TENANT_ADMIN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.Roles;

/**
 * Every address a signed-in person can open, and who may. Navigation, the check at the door and the permission matrix of
 * the tests read this list; what is not in it does not exist.
 */
public enum Pages {
    HOME("/index.xhtml", Place.MAIN, everybody()),
    LEAD_AVAILABLE("/lead/available.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN),
    LEAD_OURS("/lead/ours.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN),
    LEAD_OFFERS("/lead/offers.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN),
    LEAD_LIST("/lead/list.xhtml", Place.MAIN, CHANNEL_MANAGER),
    LEAD_WORKLIST("/lead/worklist.xhtml", Place.MAIN, CHANNEL_MANAGER),
    LEAD_DUPLICATES("/lead/duplicates.xhtml", Place.MAIN, CHANNEL_MANAGER),
    LEAD_MERGE("/lead/merge.xhtml", Place.NONE, CHANNEL_MANAGER),
    LEAD_IMPORT("/lead/import.xhtml", Place.MAIN, CHANNEL_MANAGER),
    REGISTRATION_LIST(
            "/registration/list.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER, PRICING_MANAGER),
    REGISTRATION_EDIT("/registration/edit.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN),
    REGISTRATION_DETAIL(
            "/registration/detail.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER, PRICING_MANAGER),
    REGISTRATION_CONFLICT("/registration/conflict.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    REGISTRATION_APPROVALS("/registration/approvals.xhtml", Place.FIRM, CHANNEL_MANAGER),
    LEAD_FORMS("/lead/forms.xhtml", Place.MAIN, CHANNEL_MANAGER, MARKETING_MANAGER),
    LEAD_NEW("/lead/new.xhtml", Place.NONE, CHANNEL_MANAGER),
    LEAD_CONVERT("/lead/convert.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    REGISTRATION_CONVERT("/registration/convert.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    OPPORTUNITY_BOARD("/opportunity/board.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    OPPORTUNITY_LIST("/opportunity/list.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    OPPORTUNITY_NEW("/opportunity/new.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    OPPORTUNITY_DETAIL("/opportunity/detail.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    OPPORTUNITY_FORECAST("/opportunity/forecast.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    OPPORTUNITY_STAGES("/opportunity/stages.xhtml", Place.FIRM, CHANNEL_MANAGER),
    CUSTOMER_LIST("/customer/list.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    CUSTOMER_DETAIL("/customer/detail.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    LEAD_DETAIL("/lead/detail.xhtml", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    ROUTING_RULES("/routing/rules.xhtml", Place.MAIN, CHANNEL_MANAGER),
    ROUTING_RULE("/routing/rule.xhtml", Place.NONE, CHANNEL_MANAGER),
    PARTNER_LIST("/partner/list.xhtml", Place.MAIN, CHANNEL_MANAGER),
    PARTNER_DETAIL("/partner/detail.xhtml", Place.NONE, CHANNEL_MANAGER),
    PARTNER_TERMS("/partner/terms.xhtml", Place.NONE, CHANNEL_MANAGER),
    PARTNER_CERTIFICATIONS("/partner/certifications.xhtml", Place.NONE, CHANNEL_MANAGER),
    PARTNER_OURS("/partner/ours.xhtml", Place.MAIN, PARTNER_SALES, PARTNER_ADMIN),
    TERRITORY_LIST("/territory/list.xhtml", Place.MAIN, CHANNEL_MANAGER),
    TERRITORY_DETAIL("/territory/detail.xhtml", Place.NONE, CHANNEL_MANAGER),
    PARTNER_LEVELS("/partner/levels.xhtml", Place.FIRM, CHANNEL_MANAGER),
    PARTNER_CALENDARS("/partner/calendars.xhtml", Place.FIRM, CHANNEL_MANAGER),
    PARTNER_CALENDAR("/partner/calendar.xhtml", Place.NONE, CHANNEL_MANAGER),
    NOTIFICATION_LIST("/notification/list.xhtml", Place.PERSON, everybody()),
    NOTIFICATION_PREFERENCES("/notification/preferences.xhtml", Place.PERSON, everybody()),
    PROFILE("/profile/edit.xhtml", Place.PERSON, everybody()),
    FIRM_SETTINGS("/firm/settings.xhtml", Place.FIRM, TENANT_ADMIN),
    OPERATOR_FIRMS("/operator/firms.xhtml", Place.FIRM, OPERATOR),
    OPERATOR_NEW("/operator/new.xhtml", Place.NONE, OPERATOR),
    OPERATOR_FIRM("/operator/firm.xhtml", Place.NONE, OPERATOR),
    WEBHOOK_LIST("/webhook/list.xhtml", Place.FIRM, TENANT_ADMIN),
    WEBHOOK_DETAIL("/webhook/detail.xhtml", Place.NONE, TENANT_ADMIN),
    OPERATOR_JOBS("/operator/jobs.xhtml", Place.FIRM, OPERATOR),
    UNREAD(RequestPath.UNREAD, Place.NONE, everybody()),
    LOGO("/firm/logo.png", Place.NONE, everybody()),
    IMPORT_ERRORS("/lead/import-errors.csv", Place.NONE, CHANNEL_MANAGER),
    IMPORT_SAMPLE("/lead/import-sample.csv", Place.NONE, CHANNEL_MANAGER),
    LEAD_EXPORT("/lead/export", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    REGISTRATION_EXPORT(
            "/registration/export", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER, PRICING_MANAGER),
    OPPORTUNITY_EXPORT("/opportunity/export", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    CUSTOMER_EXPORT("/customer/export", Place.NONE, PARTNER_SALES, PARTNER_ADMIN, CHANNEL_MANAGER),
    PARTNER_EXPORT("/partner/export", Place.NONE, CHANNEL_MANAGER),
    COMPANY("/company", Place.NONE, everybody()),
    SIGN_OUT("/sign-out", Place.NONE, everybody());

    /** Where navigation shows it. */
    public enum Place {
        MAIN,
        FIRM,
        PERSON,
        NONE
    }

    /** Open to a person of several companies who has not picked one yet. */
    static final Set<Pages> BEFORE_CHOICE = Set.of(COMPANY, SIGN_OUT);

    private final String path;
    private final Place place;
    private final Set<String> roles;

    Pages(String path, Place place, String... roles) {
        this.path = path;
        this.place = place;
        this.roles = Set.of(roles);
    }

    private static String[] everybody() {
        return Roles.ALL.toArray(String[]::new);
    }

    /** A partner's role held by one of the firm's people, or the other way round, opens nothing. */
    public static Set<String> roles(Identity identity) {
        return identity.roles().stream()
                .filter(role -> Roles.OF_PARTNERS.contains(role) != identity.isStaff())
                .collect(Collectors.toSet());
    }

    public static Optional<Pages> at(String path) {
        var wanted = path.equals("/") ? HOME.path : path;
        return Arrays.stream(values()).filter(page -> page.path.equals(wanted)).findFirst();
    }

    public static List<Pages> in(Place place, Set<String> roles) {
        return Arrays.stream(values())
                .filter(page -> page.place == place && page.isFor(roles))
                .toList();
    }

    public boolean isFor(Set<String> some) {
        return some.stream().anyMatch(roles::contains);
    }

    public String getPath() {
        return path;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public boolean isInMenu() {
        return place != Place.NONE;
    }

    public String getText() {
        return "shell.page." + name();
    }

    /** A word, for the phone's bar. */
    public String getPhoneText() {
        return "shell.phone." + name();
    }
}
