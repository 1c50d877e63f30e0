package org.tandem.firm;

import java.util.Map;

/** A firm that nothing is wrong with, and the same with one field changed. */
final class FirmFixture {
    private static final Map<String, String> GOOD = Map.of(
            "name", "Cedar Boats",
            "slug", "cedar-boats",
            "accent", "#0b6b66",
            "currency", "EUR",
            "locale", "de",
            "zone", "Europe/Vienna",
            "firstName", "Ada",
            "lastName", "Holm",
            "email", "Ada.Holm@cedar.example");

    private FirmFixture() {}

    static RegisterFirm good() {
        return with("name", GOOD.get("name"));
    }

    static RegisterFirm with(String field, String value) {
        return new RegisterFirm(
                value("name", field, value),
                value("slug", field, value),
                value("accent", field, value),
                value("currency", field, value),
                value("locale", field, value),
                value("zone", field, value),
                new InviteAdministrator(
                        value("firstName", field, value),
                        value("lastName", field, value),
                        value("email", field, value)));
    }

    private static String value(String name, String changed, String value) {
        return name.equals(changed) ? value : GOOD.get(name);
    }

    static Administrator administrator() {
        return FirmDraft.of(good()).administrator();
    }
}
