package org.liandong.common.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the database answers: waited for at the start (T11), and asked by {@code /health/ready} later (T14). */
@ApplicationScoped
public class DatabaseDoor {
    private static final Logger LOG = Logger.getLogger(DatabaseDoor.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** How many tries make a minute, after which the log says it again. */
    private static final int TRIES = 30;
    /** Five minutes. */
    private static final int MOST_TRIES = 150;

    private static final int PATIENCE_SECONDS = 5;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    /**
     * Returns when the database answers: it may be started later than the server. Until then the log says once a minute what is missing.
     *
     * @throws StartRefusal if waiting is of no use, such as for a wrong password, or has lasted too long
     */
    public void await() {
        // a server that is told to end while it starts waits for its applications
        Thread here = Thread.currentThread();
        Thread ending = new Thread(here::interrupt);
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            waitForAnswer();
        } finally {
            forget(ending);
        }
    }

    private void waitForAnswer() {
        Optional<DatabaseFault> fault = fault();
        for (int tried = 0; fault.isPresent(); tried++) {
            if (!fault.get().passing() || tried == MOST_TRIES) {
                throw StartRefusal.because(fault.get().sentence());
            }
            if (tried % TRIES == 0) {
                LOG.log(
                        Level.WARNING,
                        "Liandong waits for its database: {0}",
                        fault.get().sentence());
            }
            pause();
            fault = fault();
        }
    }

    private static void forget(Thread ending) {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "The server is ending already", e);
        }
    }

    /** Whether it answers now. */
    public boolean answers() {
        return fault().isEmpty();
    }

    private Optional<DatabaseFault> fault() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS)
                    ? Optional.empty()
                    : Optional.of(DatabaseFault.of(new SQLException("no answer", "08006")));
        } catch (SQLException e) {
            return Optional.of(DatabaseFault.of(e));
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartRefusal.because("The server is being stopped.");
        }
    }
}
