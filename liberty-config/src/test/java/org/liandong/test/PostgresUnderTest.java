package org.liandong.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** One PostgreSQL per JVM, unpacked from Maven's repository and started at the first need; ended with the JVM. */
final class PostgresUnderTest {

    private static EmbeddedPostgres postgres;
    private static Certificate certificate;

    private PostgresUnderTest() {}

    /** Makes an empty database and gives the JDBC address of it. */
    static String database(String name) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
            return server().getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The variables of database/postgresql.xml for that database. */
    static Map<String, String> variables(String name) {
        return Map.of(
                "database.host", "localhost",
                "database.port", String.valueOf(server().getPort()),
                "database.name", name,
                "database.user", "postgres",
                "database.password", "postgres",
                "database.tls", "verify-full",
                "database.certificates", certificate.pem().toString());
    }

    static int port() {
        return server().getPort();
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (postgres == null) {
                certificate = new Certificate(ServerDirectory.TARGET
                        .resolve("servers")
                        .resolve("postgresql-tls" + System.getProperty("liandong.fork", ""))
                        .toAbsolutePath());
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("ssl", "on")
                        .setServerConfig("ssl_cert_file", certificate.pem().toString())
                        .setServerConfig("ssl_key_file", certificate.keyPem().toString())
                        .start();
                guard();
            }
            return postgres;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It was started by a script that has ended, and says itself which process it is. */
    private static void guard() throws IOException, SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var file = statement.executeQuery("select pg_read_file('postmaster.pid')")) {
            file.next();
            var pid = file.getString(1).lines().findFirst().orElseThrow();
            Guardian.watch(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
        }
    }
}
