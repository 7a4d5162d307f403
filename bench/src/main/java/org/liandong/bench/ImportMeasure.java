package org.liandong.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liandong.organisation.OrganisationImporter;

/**
 * V8: 53,000 units and 60,000 people with their appointments from three CSV files, read, checked and written in one transaction by the
 * product's importer, against batched INSERTs of the rows that it wrote. The importer works on a connection, which the server gives it
 * inside and this measure outside; the container has no part in it.
 */
final class ImportMeasure implements Measure {
    private static final int UNIVERSITIES = 150;
    private static final int FACULTIES = 3_000;
    private static final int UNITS = 53_000;
    private static final int PEOPLE = 60_000;
    private static final int BATCH = 1000;
    /** In the order of their references. */
    private static final List<String> TABLES = List.of("org_unit", "unit_alias", "person", "post", "appointment");

    private final Postgres postgres;
    private final Path folder;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    ImportMeasure(Postgres postgres, Path folder) throws IOException {
        this.postgres = postgres;
        this.folder = folder;
        writeFiles();
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
        try (Connection connection = postgres.connect();
                Reader units = Files.newBufferedReader(folder.resolve("units.csv"));
                Reader people = Files.newBufferedReader(folder.resolve("people.csv"));
                Reader appointments = Files.newBufferedReader(folder.resolve("appointments.csv"))) {
            connection.setAutoCommit(false);
            new OrganisationImporter(connection, Instant.now()).importAll(units, people, appointments);
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
                    return table.getKey() + " has " + there + " rows, not " + table.getValue().size();
                }
            }
            int units = count(connection, "org_unit");
            int people = count(connection, "person");
            return units == UNITS && people == PEOPLE ? "" : units + " units, " + people + " people";
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

    private void writeFiles() throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter units = Files.newBufferedWriter(folder.resolve("units.csv"))) {
            units.write("code,parent,kind,level,name,chain_name,aliases,position,valid_from,valid_to\n");
            units.write("p,,PROVINCIAL_CENTRE,PROVINCE,示范省网络思想政治工作中心,省中心,,10,2020-09-01,\n");
            for (int i = 0; i < UNIVERSITIES; i++) {
                units.write("u%d,p,UNIVERSITY,UNIVERSITY,示范第%d大学,,示范%d大,%d,2020-09-01,\n".formatted(i, i, i, i));
            }
            for (int i = 0; i < FACULTIES; i++) {
                units.write("f%d,u%d,FACULTY,FACULTY,第%d学院,院系网络思想政治工作室,,%d,2020-09-01,\n"
                        .formatted(i, i % UNIVERSITIES, i, i));
            }
            for (int i = 0; i < UNITS - FACULTIES - UNIVERSITIES - 1; i++) {
                units.write("c%d,f%d,CLASS,CLASS,专业%d班,,,%d,2023-09-01,2027-07-31\n".formatted(i, i % FACULTIES, i, i));
            }
        }
        writePeople();
    }

    private void writePeople() throws IOException {
        int classes = UNITS - FACULTIES - UNIVERSITIES - 1;
        try (BufferedWriter people = Files.newBufferedWriter(folder.resolve("people.csv"));
                BufferedWriter appointments = Files.newBufferedWriter(folder.resolve("appointments.csv"))) {
            people.write("staff_no,login,name,category,unit\n");
            appointments.write("unit,role,staff_no,valid_from,valid_to\n");
            for (int i = 0; i < PEOPLE; i++) {
                String unit = i < classes ? "c" + i : "f" + (i - classes) % FACULTIES;
                String role = i < classes ? "HEAD" : List.of("HEAD", "CLERK", "REVIEWER", "UNIT_ADMIN").get((i - classes) / FACULTIES);
                people.write("T%06d,t%06d,张%s,TEACHER,%s\n".formatted(i, i, Integer.toString(i, 36), unit));
                appointments.write("%s,%s,T%06d,2024-09-01,\n".formatted(unit, role, i));
            }
        }
    }
}
