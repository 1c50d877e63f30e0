package org.tandem.system;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tandem.stack.LocalStack;
import org.tandem.stack.Options;
import org.tandem.stack.Progress;

/**
 * The stack all system tests share. Its data is under {@code target}, its ports are those of the environment or free
 * ones. With {@code TANDEM_STACK=running} the tests use what {@code ./portal up} has started and leave it running.
 */
public final class Stack implements AutoCloseable {
    private static LocalStack stack;
    private final boolean ours;

    private Stack() {
        ours = !"running".equals(System.getenv("TANDEM_STACK"));
        stack = ours
                ? LocalStack.start(Options.forTests(Path.of("target/stack")), new Progress(System.out))
                : LocalStack.running(Options.fromEnvironment());
    }

    public static LocalStack get() {
        return stack;
    }

    /** The store closes what it holds when the last test is done: the servers then stop in order. */
    static void startWith(ExtensionContext.Store store) {
        store.getOrComputeIfAbsent(Stack.class, key -> new Stack(), Stack.class);
    }

    @Override
    public void close() {
        if (ours) {
            stack.stop();
        }
    }
}
