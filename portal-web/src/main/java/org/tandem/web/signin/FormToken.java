package org.tandem.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Shows that a form outside Faces was made by a page of this session. */
public final class FormToken {
    public static final String FIELD = "token";

    private FormToken() {}

    public static boolean matches(HttpServletRequest request) {
        return Sessions.read(request).map(signIn -> matches(signIn, request)).orElse(false);
    }

    static boolean matches(SignIn signIn, HttpServletRequest request) {
        var sent = request.getParameter(FIELD);
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8),
                        signIn.formToken().getBytes(StandardCharsets.UTF_8));
    }

    public static int companies(HttpServletRequest request) {
        return Sessions.read(request).map(signIn -> signIn.memberships().size()).orElse(0);
    }

    public static String of(HttpServletRequest request) {
        return Sessions.read(request).map(SignIn::formToken).orElse("");
    }
}
