package org.liandong.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * V8: 53,000 units and 60,000 people with their appointments from three CSV files, read, checked and written in one transaction by the
 * product's importer, against batched INSERTs of the rows that it wrote. The importer works on a connection, which the server gives it
 * inside and this measure outside; the container has no part in it.
 */
final class ImportMeasure implements Measure {
    private static final int UNITS = 53_000;
    private static final int BATCH = 1000;
    /** In the order of their references. */
    private static final List<String> TABLES = List.of("org_unit", "unit_alias", "person", "post", "appointment");

    private final Postgres postgres;
    private final Province province;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    ImportMeasure(Postgres postgres, Path folder) throws IOException {
        this.postgres = postgres;
        this.province = Province.ofUnits(folder, UNITS);
    }

    @Override
    public String id() {
        return "V8";
    }

    @Override
    public String work() {
        return "import of 53,000 units and 60,000 people / batched INSERTs";
    }

    @Override
    public double target() {
        return 3;
    }

    @Override
    public void reset() throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate org_unit, person cascade");
            statement.execute("checkpoint");
        }
    }

    @Override
    public void ours() throws SQLException, IOException {
        try (Connection connection = postgres.connect()) {
            connection.setAutoCommit(false);
            province.load(connection);
            connection.commit();
        }
        if (rows.isEmpty()) {
            keep();
        }
    }

    @Override
    public void other() throws SQLException {
        try (Connection connection = postgres.connect()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
    }

    @Override
    public String check() throws SQLException {
        try (Connection connection = postgres.connect()) {
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                int there = count(connection, table.getKey());
                if (there != table.getValue().size()) {
                    return table.getKey() + " has " + there + " rows, not "
                            + table.getValue().size();
                }
            }
            int units = count(connection, "org_unit");
            int people = count(connection, "person");
            return units == UNITS && people == Province.PEOPLE ? "" : units + " units, " + people + " people";
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String marks = "?" + ", ?".repeat(rows.get(0).length - 1);
        try (PreparedStatement statement =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** The rows that the importer has written, parents before children. */
    private void keep() throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<Object[]> kept = new ArrayList<>();
                try (ResultSet found = statement.executeQuery("select * from " + table + " order by id")) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        Object[] row = new Object[columns];
                        for (int i = 0; i < columns; i++) {
                            row[i] = found.getObject(i + 1);
                        }
                        kept.add(row);
                    }
                }
                if (!kept.isEmpty()) {
                    rows.put(table, kept);
                }
            }
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
