package org.tandem.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells the server about auto-commit only when a statement is about to run under another mode than the last one did. The
 * container switches it off before and on after every transaction: two round trips that say nothing new, since nearly
 * every statement here runs inside of one. Between transactions nothing is open, whichever mode the server is in.
 */
final class LazyAutoCommit implements InvocationHandler {
    private final Connection connection;
    private boolean wanted = true;
    private boolean told = true;

    private LazyAutoCommit(Connection connection) {
        this.connection = connection;
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LazyAutoCommit.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new LazyAutoCommit(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "getAutoCommit":
                return wanted;
            case "setAutoCommit":
                want((Boolean) arguments[0]);
                return null;
            case "prepareStatement":
                refuseStray((String) arguments[0]);
                tell();
                break;
            case "createStatement", "prepareCall":
                tell();
                break;
            default:
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** As JDBC has it: switching auto-commit on in the middle of a transaction commits it. */
    private void want(boolean autoCommit) throws SQLException {
        if (autoCommit && !wanted) {
            connection.commit();
        }
        wanted = autoCommit;
    }

    /**
     * A thread can come to a second connection in one transaction, which the container then leaves out of it: entities
     * are read so before the first of them is written. What was written so would stay when the transaction does not.
     */
    private void refuseStray(String sql) throws SQLException {
        if (wanted && !sql.startsWith("SELECT") && TransactionStatus.isActive()) {
            throw new SQLException("written on a connection that is not part of the transaction: " + sql);
        }
    }

    private void tell() throws SQLException {
        if (told != wanted) {
            connection.setAutoCommit(wanted);
            told = wanted;
        }
    }
}
