package org.tandem.system.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tandem.system.StackExtension;

/** Gives a test the one browser of the run; the stack is there first. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {
    private final StackExtension stack = new StackExtension();

    @Override
    public void beforeAll(ExtensionContext context) {
        stack.beforeAll(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Browser.of(context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL));
    }
}
