package org.liandong.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.flywaydb.core.Flyway;

/** The database under all measures: durable as in production, migrated as the product does it. */
final class Postgres implements AutoCloseable {
    private static final List<String> SETTINGS = List.of(
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers", "max_wal_size");

    private final EmbeddedPostgres server;

    Postgres() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
    }

    /** As the product's data source connects (database/postgresql.xml). */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
    }

    /** A database of its own, migrated, with a pool as simple as any. */
    DataSource database(String name) throws SQLException {
        DataSource pool = empty(name);
        migrate(server.getDatabase("postgres", name));
        return pool;
    }

    /** An empty database of its own. */
    DataSource empty(String name) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new PooledDataSource(
                "org.postgresql.Driver", server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    void migrate() {
        migrate(server.getPostgresDatabase());
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/common", "classpath:db/postgresql")
                .placeholders(Map.of("text", "TEXT"))
                .load()
                .migrate();
    }

    Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String name : SETTINGS) {
                try (ResultSet row = statement.executeQuery("show " + name)) {
                    row.next();
                    settings.put(name, row.getString(1));
                }
            }
        }
        return settings;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
