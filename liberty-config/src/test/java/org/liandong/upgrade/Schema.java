package org.liandong.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.derby.tools.dblook;

/**
 * The schema of a database as it is, told by its own catalogue and not by the migrations that made it.
 *
 * @param makes statements that make sequences, at the value they have reached, and tables without keys
 * @param tables names of the tables, as statements write them
 * @param holds statements that add keys, references, indexes and views once the rows are there
 */
record Schema(List<String> makes, List<String> tables, List<String> holds) {
    private static final String SEQUENCES = """
            select format('CREATE SEQUENCE %I AS %s START WITH %s INCREMENT BY %s', sequencename, data_type,
                     coalesce(last_value + increment_by, start_value), increment_by)
              from pg_sequences where schemaname = current_schema() order by sequencename""";
    private static final String TABLES = """
            select format('CREATE TABLE %I (%s)', c.relname, string_agg(format('%I %s%s%s', a.attname,
                     format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' NOT NULL' else '' end,
                     ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)), ', ' order by a.attnum))
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
             where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
             group by c.relname order by c.relname""";
    private static final String NAMES =
            "select quote_ident(tablename) from pg_tables where schemaname = current_schema() order by tablename";
    private static final String KEYS = """
            select format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('p', 'u', 'c', 'f')
             order by contype = 'f', conrelid::regclass::text, conname""";
    private static final String INDEXES = """
            select indexdef from pg_indexes where schemaname = current_schema()
               and indexname not in (select conname from pg_constraint) order by indexname""";
    private static final String FUNCTIONS = """
            select replace(pg_get_functiondef(oid), E'\\n', ' ') from pg_proc
             where pronamespace = current_schema()::regnamespace order by proname""";
    private static final String VIEWS = """
            select format('CREATE VIEW %I AS %s', viewname, rtrim(regexp_replace(definition, '\\s+', ' ', 'g'), '; '))
              from pg_views where schemaname = current_schema() order by viewname""";
    private static final Pattern CREATED =
            Pattern.compile("CREATE (TABLE|SEQUENCE) (\"APP\"\\.(\"[^\"]+\")).*", Pattern.DOTALL);

    static Schema of(Connection connection) throws SQLException, IOException {
        boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
        return derby ? ofDerby(connection) : ofPostgresql(connection);
    }

    private static Schema ofPostgresql(Connection connection) throws SQLException {
        List<String> makes = strings(connection, SEQUENCES);
        makes.addAll(strings(connection, TABLES));
        List<String> holds = strings(connection, KEYS);
        holds.addAll(strings(connection, FUNCTIONS));
        holds.addAll(strings(connection, INDEXES));
        holds.addAll(strings(connection, VIEWS));
        return new Schema(makes, strings(connection, NAMES), holds);
    }

    /** Derby's own tool reads the catalogue; only where a sequence stands it does not tell. */
    private static Schema ofDerby(Connection connection) throws SQLException, IOException {
        Path file = Files.createTempFile("dblook", ".sql");
        dblook.main(new String[] {"-d", connection.getMetaData().getURL(), "-o", file.toString()});
        List<String> makes = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        for (String statement : Script.statements(Files.readString(file))) {
            Matcher created = CREATED.matcher(statement);
            if (!created.matches()) {
                holds.add(statement);
            } else if (created.group(1).equals("TABLE")) {
                makes.add(statement);
                tables.add(created.group(2));
            } else {
                String name = created.group(3).replace('"', '\'');
                String next = strings(connection, "values syscs_util.syscs_peek_at_sequence('APP', " + name + ")")
                        .get(0);
                makes.add(statement
                        .replaceFirst("START WITH -?\\d+", "START WITH " + next)
                        .replaceAll("\\s+", " "));
            }
        }
        Files.delete(file);
        return new Schema(makes, tables, holds);
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
