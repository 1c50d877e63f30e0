package org.tandem.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tandem.stack.LocalStack;

/**
 * Gives a test class the one running stack of this test run: the first class starts it, the end of the run stops it.
 * A constructor or test method that takes a {@link LocalStack} gets it; {@link Stack#get()} answers the same.
 */
public final class StackExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // an instance per class is made before its beforeAll
        start(context);
        return Stack.get();
    }

    private static void start(ExtensionContext context) {
        Stack.startWith(context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL));
    }
}
