package org.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UrlQueryTest {

    @Test
    void clearingOneFilterKeepsTheOthersAndStartsAtTheFirstPage() {
        var query = query(Map.of("q", "müller & co", "country", "DE", "cursor", "abc", "trail", "0"));
        assertThat(query.without("country")).isEqualTo("/lead/list.xhtml?q=m%C3%BCller+%26+co");
    }

    @Test
    void theWayBackLeadsThroughTheSamePages() {
        var second = query(Map.of("cursor", "c2", "trail", "0"));
        assertThat(second.next("c3")).isEqualTo("/lead/list.xhtml?trail=0%7Ec2&cursor=c3");
        assertThat(query(Map.of("cursor", "c3", "trail", "0~c2")).previous())
                .isEqualTo("/lead/list.xhtml?trail=0&cursor=c2");
        assertThat(second.previous()).isEqualTo("/lead/list.xhtml");
    }

    @Test
    void theFirstPageHasNoneBeforeAndTheLastNoneAfter() {
        assertThat(query(Map.of()).previous()).isNull();
        assertThat(query(Map.of()).next(null)).isNull();
    }

    private static UrlQuery query(Map<String, String> parameters) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                UrlQueryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> parameters.get((String) arguments[0]);
                    case "getServletPath", "getRequestURI" -> "/lead/list.xhtml";
                    case "getContextPath" -> "";
                    default -> null;
                });
        return UrlQuery.of(request, "q", "country");
    }
}
