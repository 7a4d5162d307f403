package org.liandong.common;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.liandong.common.start.DatabaseDoor;
import org.liandong.common.start.StartChecks;
import org.liandong.common.start.StartRefusal;

/**
 * Before anything else starts: looks at the settings, waits for the database (T14), and brings the schema up to date; a failed migration keeps the
 * application from starting (T13).
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    /** Seconds. */
    private static final long MOST_APART = 30;

    private static final List<String> SEQUENCES = List.of("request_number", "dispatch_number", "liandong_id");

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

    @Inject
    private StartChecks checks;

    @Inject
    private DatabaseDoor door;

    @Inject
    private Clock clock;

    private Kind kind;

    @PostConstruct
    void start() {
        checks.run();
        door.await();
        kind = detect();
        try {
            migrate();
            if (kind == Kind.DERBY) {
                wakeSequences();
            }
        } catch (FlywayException e) {
            throw StartRefusal.because(
                    "The schema of the database cannot be brought up to date. If a newer version of the product has used it,"
                            + " start that one; else keep the log and restore the backup. " + e.getMessage());
        }
    }

    /** A schema of a newer version is refused too: there is no way back but the backup. */
    private void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/common", "classpath:db/" + kind.name().toLowerCase(Locale.ROOT))
                .placeholders(Map.of("text", kind.text))
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }

    /**
     * Derby looks a sequence up in its catalogue at first use, and refuses it to whoever comes at that moment; so nobody else comes at the
     * first use. A number each is lost.
     */
    private void wakeSequences() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sequence : SEQUENCES) {
                try (ResultSet row = statement.executeQuery(kind.nextValueOf(sequence))) {
                    row.next();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Kind kind() {
        return kind;
    }

    private Kind detect() {
        try (Connection connection = dataSource.getConnection()) {
            Kind found = Kind.of(connection);
            if (found == Kind.DERBY) {
                LOG.warning(
                        "Liandong starts, but: Apache Derby is for trial and evaluation; use PostgreSQL for production.");
            } else {
                compareClocks(connection);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Limits run out by the clock of whichever server looks, so all must agree. */
    private void compareClocks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select extract(epoch from clock_timestamp())")) {
            row.next();
            long apart = Math.abs(clock.instant().getEpochSecond() - row.getLong(1));
            if (apart > MOST_APART) {
                LOG.warning("Liandong starts, but: the clocks of this server and of the database are " + apart
                        + " seconds apart, so limits may run out too early or too late; set both by a time server.");
            }
        }
    }
}
