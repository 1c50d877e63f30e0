package org.tandem.notification;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a notification is about: the name of the record that people know, and the page that shows it. A feature adds a
 * line here. Only who may open the page sees more of the record than its name.
 */
public enum NotificationSubject {
    LEAD("lead", "leads", "reference", "/lead/detail.xhtml"),
    LEAD_IMPORT("lead-import", "lead_imports", "file_name", "/lead/import.xhtml"),
    REGISTRATION("registration", "registrations", "reference", "/registration/detail.xhtml"),
    OPPORTUNITY("opportunity", "opportunities", "reference", "/opportunity/detail.xhtml"),
    CUSTOMER("customer", "customers", "reference", "/customer/detail.xhtml"),
    WEBHOOK("webhook", "webhooks", "name", "/webhook/detail.xhtml");

    private static final String INBOX = "/notification/list.xhtml";

    private final String code;
    private final String table;
    private final String column;
    private final String page;

    NotificationSubject(String code, String table, String column, String page) {
        this.code = code;
        this.table = table;
        this.column = column;
        this.page = page;
    }

    public String page() {
        return page;
    }

    /** Where a person reads more about it: the record's page, else the inbox. */
    public static String address(NotificationRow row) {
        return find(row.subject())
                .map(subject -> subject.page + "?id=" + row.subjectId())
                .orElse(INBOX);
    }

    private static Optional<NotificationSubject> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** For the FROM of a query over audit entries {@code a}; each looks up one key, and only for its own entries. */
    static String joins() {
        return Arrays.stream(values())
                .map(one ->
                        "LEFT JOIN %1$s s_%1$s ON a.subject = '%2$s' AND s_%1$s.tenant_id = a.tenant_id AND s_%1$s.id = a.subject_id"
                                .formatted(one.table, one.code))
                .collect(Collectors.joining("\n"));
    }

    static String reference() {
        return Arrays.stream(values())
                .map(one -> "s_" + one.table + "." + one.column)
                .collect(Collectors.joining(", ", "COALESCE(", ")"));
    }
}
