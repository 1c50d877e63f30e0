package org.tandem.firm;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;

/** A firm's first administrator, with a name and an address that Keycloak takes. */
record Administrator(String firstName, String lastName, String email) {
    private static final int LONGEST_NAME = 100;
    /** Keycloak's own rule for the names of people. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()]");

    static Administrator read(TextInput input, InviteAdministrator wanted) {
        var email = input.required("email", wanted.email(), 254);
        return new Administrator(
                name(input, "firstName", wanted.firstName()),
                name(input, "lastName", wanted.lastName()),
                email == null ? null : lowerCase(input.email("email", email)));
    }

    private static String name(TextInput input, String field, String value) {
        var name = input.required(field, value, LONGEST_NAME);
        return name != null && NOT_IN_A_NAME.matcher(name).find()
                ? input.refuse(field, InputRule.FORBIDDEN_CHARACTER)
                : name;
    }

    /** As Keycloak keeps it. */
    private static String lowerCase(String email) {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }
}
