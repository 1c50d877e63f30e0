package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
public class ElExecutor {
    Object run(jakarta.faces.application.Application application, String typed) {
        return application.evaluateExpressionGet(null, typed, Object.class);
    }
}
