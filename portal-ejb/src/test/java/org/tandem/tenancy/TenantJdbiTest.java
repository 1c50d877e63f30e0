package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantJdbiTest {
    @Test
    void takesAStatementBoundToTheFirm() {
        var sql = "SELECT 1 FROM leads WHERE tenant_id = :tenant";
        assertThat(TenantJdbi.scoped(sql)).isSameAs(sql);
        assertThat(TenantJdbi.scoped("INSERT INTO t VALUES (:tenant)")).endsWith("(:tenant)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT 1 FROM leads",
                "SELECT tenant_id FROM leads",
                "SELECT 1 WHERE x = :tenants",
                "SELECT 1 WHERE x = :tenant_id"
            })
    void refusesEveryOther(String sql) {
        assertThatThrownBy(() -> TenantJdbi.scoped(sql)).isInstanceOf(IllegalArgumentException.class);
    }
}
