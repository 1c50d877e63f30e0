package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Conflict;

class LostRaceInterceptorTest {
    private final OwnTransaction own = new OwnTransaction() {
        @Override
        public Object proceed(InvocationContext call) throws Exception {
            transactions++;
            return call.proceed();
        }
    };

    private int transactions;
    private int tries;

    @Test
    void aLostCallIsMadeOnceMoreInAnotherTransaction() throws Exception {
        assertThat(outermost(lostUntil(3))).isEqualTo("done");
        assertThat(tries).isEqualTo(3);
        assertThat(transactions).isEqualTo(3);
    }

    @Test
    void soIsOneThatTakesNothing() throws Exception {
        assertThat(enter(Status.STATUS_ACTIVE, false, lostUntil(2), (Object[]) null))
                .isEqualTo("done");
    }

    @Test
    void notForEver() {
        assertThatThrownBy(() -> outermost(lostUntil(100))).isInstanceOf(EJBException.class);
        assertThat(tries).isEqualTo(4);
    }

    @Test
    void whatWasRefusedIsNotRepeated() {
        assertThatThrownBy(() -> outermost(() -> {
                    tries++;
                    throw new Conflict(Conflict.STALE_VERSION);
                }))
                .isInstanceOf(Conflict.class);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void aCallInsideAnotherIsLeftToThatOne() {
        assertThatThrownBy(() -> enter(Status.STATUS_ACTIVE, true, lostUntil(2)))
                .isInstanceOf(EJBException.class);
        assertThat(tries).isEqualTo(1);
        assertThat(transactions).isZero();
    }

    @Test
    void whatRunsWithoutATransactionMayHaveCommittedSomething() {
        assertThatThrownBy(() -> enter(Status.STATUS_NO_TRANSACTION, false, lostUntil(2)))
                .isInstanceOf(EJBException.class);
        assertThat(tries).isEqualTo(1);
        assertThat(transactions).isZero();
    }

    @Test
    void whatReadsOrWritesAStreamIsNotRepeated() {
        for (var used : List.of(new StringReader(""), List.of().iterator())) {
            tries = 0;
            assertThatThrownBy(() -> enter(Status.STATUS_ACTIVE, false, lostUntil(2), null, used))
                    .isInstanceOf(EJBException.class);
            assertThat(tries).isEqualTo(1);
        }
    }

    private Callable<Object> lostUntil(int attempt) {
        return () -> {
            if (++tries < attempt) {
                throw new EJBException(new IllegalStateException(new SQLException("deadlock", "40001", 1213)));
            }
            return "done";
        };
    }

    private Object outermost(Callable<Object> work) throws Exception {
        return enter(Status.STATUS_ACTIVE, false, work, "a lead");
    }

    private Object enter(int status, boolean marked, Callable<Object> work, Object... arguments) throws Exception {
        var registry = fake(TransactionSynchronizationRegistry.class, method -> switch (method) {
            case "getTransactionStatus" -> status;
            case "getResource" -> marked ? true : null;
            default -> throw new UnsupportedOperationException(method);
        });
        var call = fake(InvocationContext.class, method -> switch (method) {
            case "proceed" -> work.call();
            case "getParameters" -> arguments;
            default -> throw new UnsupportedOperationException(method);
        });
        return new LostRaceInterceptor(registry, own).enter(call);
    }

    private interface Answers {
        Object to(String method) throws Exception;
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName())));
    }
}
