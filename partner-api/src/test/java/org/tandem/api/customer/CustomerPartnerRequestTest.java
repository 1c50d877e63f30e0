package org.tandem.api.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.api.json.Json;
import org.tandem.api.problem.RequestRefused;

class CustomerPartnerRequestTest {
    private static final String RIDGE = "01a2002a-91d3-7049-8717-f8ddc09453b6";

    private static CustomerPartnerRequest read(String body) {
        return Json.read(body.getBytes(StandardCharsets.UTF_8), CustomerPartnerRequest.class);
    }

    @Test
    void itNamesOnePartner() {
        assertThat(read("{\"organizationId\":\"" + RIDGE + "\"}").organizationId())
                .isEqualTo(UUID.fromString(RIDGE));
    }

    @Test
    void withoutABodyNobodyIsNamedAndTheRuleSaysSo() {
        assertThat(read("").organizationId()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"organizationId\":\"ridge\"}",
                "{\"organizationId\":[\"" + RIDGE + "\"]}",
                "{\"organizationIds\":[\"" + RIDGE + "\"]}",
                "{\"organizationId\":\"" + RIDGE + "\",\"since\":\"2020-01-01T00:00:00Z\"}",
                "{\"organizationId\":\"" + RIDGE + "\",\"customerId\":\"" + RIDGE + "\"}",
                "{\"organizationId\":\"" + RIDGE + "\",\"tenant_id\":\"" + RIDGE + "\"}"
            })
    void whatElseIsSaidIsRefusedAndNotDropped(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(RequestRefused.class);
    }
}
