package org.liandong.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Writes down what is written to a database: each transaction with its statements and their values, in their order. */
final class Recorder {
    private final List<List<Written>> transactions = new ArrayList<>();
    private final List<Written> current = new ArrayList<>();
    private int asked;

    /** A statement that wrote a row; values by their places. */
    record Written(String sql, List<Object> values) {}

    /** The database through the recorder. */
    DataSource over(DataSource database) {
        return proxy(
                DataSource.class,
                database,
                (method, arguments, result) ->
                        result instanceof Connection connection ? connection(connection) : result);
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (method.equals("commit")) {
                transactions.add(List.copyOf(current));
                current.clear();
            }
            return method.equals("prepareStatement")
                    ? statement((PreparedStatement) result, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement statement(PreparedStatement statement, String sql) {
        TreeMap<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (method, arguments, result) -> {
            if (method.startsWith("set") && arguments != null && arguments.length > 1) {
                values.put(
                        (Integer) arguments[0],
                        method.equals("setNull") ? new Null((Integer) arguments[1]) : arguments[1]);
            } else if (method.equals("addBatch") || method.equals("executeUpdate")) {
                current.add(new Written(sql, List.copyOf(values.values())));
            } else if (method.equals("executeQuery")) {
                asked++;
            }
            return result;
        });
    }

    /** No value, of a type of {@link java.sql.Types}. */
    record Null(int type) {}

    List<List<Written>> transactions() {
        return transactions;
    }

    /** How many questions were asked. */
    int asked() {
        return asked;
    }

    void clear() {
        transactions.clear();
        current.clear();
        asked = 0;
    }

    private interface After {
        Object result(String method, Object[] arguments, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return after.result(method.getName(), arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
