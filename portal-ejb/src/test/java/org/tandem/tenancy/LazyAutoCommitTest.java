package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LazyAutoCommitTest {
    private final List<String> told = new ArrayList<>();
    private final Connection connection = LazyAutoCommit.around((Connection) Proxy.newProxyInstance(
            LazyAutoCommitTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
                told.add(method.getName() + (method.getName().equals("setAutoCommit") ? " " + arguments[0] : ""));
                return null;
            }));

    @Test
    void aRunOfTransactionsTellsTheServerOnce() throws SQLException {
        for (var transaction = 0; transaction < 3; transaction++) {
            connection.setAutoCommit(false);
            connection.prepareStatement("SELECT 1");
            connection.commit();
            connection.setAutoCommit(true);
        }
        assertThat(told).filteredOn(call -> call.startsWith("setAutoCommit")).containsExactly("setAutoCommit false");
        assertThat(told).filteredOn("prepareStatement"::equals).hasSize(3);
    }

    @Test
    void aStatementOutsideOfATransactionCommitsItself() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        connection.commit();
        connection.setAutoCommit(true);
        told.clear();
        connection.prepareCall("CALL x()");
        assertThat(told).containsExactly("setAutoCommit true", "prepareCall");
    }

    @Test
    void switchingItOnInTheMiddleCommits() throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement();
        told.clear();
        connection.setAutoCommit(true);
        assertThat(told).containsExactly("commit");
    }

    @Test
    void itAnswersWhatWasWanted() throws SQLException {
        assertThat(connection.getAutoCommit()).isTrue();
        connection.setAutoCommit(false);
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(told).isEmpty();
        assertThat(connection).isEqualTo(connection);
    }
}
