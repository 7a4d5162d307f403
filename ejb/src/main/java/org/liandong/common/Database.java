package org.liandong.common;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else starts; a failed migration keeps the application from starting (T13). */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    /** The databases the product runs on. */
    public enum Kind {
        DERBY("CLOB", "VALUES NEXT VALUE FOR "),
        POSTGRESQL("TEXT", "SELECT NEXTVAL('%s')");

        private final String text;
        private final String next;

        Kind(String text, String next) {
            this.text = text;
            this.next = next;
        }

        /** The statement that takes the next value of a sequence. */
        public String nextValueOf(String sequence) {
            return next.contains("%s") ? next.formatted(sequence) : next + sequence;
        }

        /** Which one a connection leads to. */
        public static Kind of(Connection connection) throws SQLException {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("derby") ? DERBY : POSTGRESQL;
        }
    }

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    private Kind kind;

    @PostConstruct
    void migrate() {
        kind = detect();
        if (kind == Kind.DERBY) {
            LOG.warning("Apache Derby is for trial and evaluation; use PostgreSQL for production.");
        }
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + kind.name().toLowerCase(Locale.ROOT))
                .placeholders(Map.of("text", kind.text))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    public Kind kind() {
        return kind;
    }

    private Kind detect() {
        try (Connection connection = dataSource.getConnection()) {
            return Kind.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database jdbc/liandong cannot be reached: " + e.getMessage(), e);
        }
    }
}
