package org.tandem.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;

class RefusalLogTest {
    @Test
    void whatACallerSendsStaysOneShortLine() {
        assertThat(RefusalLog.oneLine("/leads\r\ncode=OK\u001b[31m\u2028ä")).isEqualTo("/leads??code=OK?[31m??");
        assertThat(RefusalLog.oneLine("a".repeat(10_000))).hasSize(200);
    }

    /** The container dispatches what has failed to the error page, with the attributes of the first round. */
    @Test
    void aRequestIsToldOnce() {
        var lines = new ArrayList<String>();
        var log = Logger.getLogger(RefusalLog.class.getName());
        var listener = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord record) {
                lines.add(record.getMessage());
            }
        };
        log.addHandler(listener);
        try {
            var request = request();
            RefusalLog.note(Refusal.of(ApiCode.INTERNAL), request, new IllegalStateException("first"));
            RefusalLog.note(Refusal.of(ApiCode.INTERNAL), request, null);
            RefusalLog.note(Refusal.of(ApiCode.INTERNAL), request(), null);
        } finally {
            log.removeHandler(listener);
        }
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("code=INTERNAL"));
    }

    private static HttpServletRequest request() {
        var attributes = new HashMap<Object, Object>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                RefusalLogTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    case "getMethod", "getRequestURI" -> "x";
                    default -> null;
                });
    }
}
