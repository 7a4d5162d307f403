package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.Principal;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The container test bed itself: the migrated database answers, and a test can act as a trial user. */
@ExtendWith(ArquillianExtension.class)
class SmokeIT {

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Inject
    private Caller caller;

    @Inject
    private Principal principal;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.shared();
    }

    @Test
    void migrationsHaveRun() throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var failed = statement.executeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"success\" = false")) {
            failed.next();
            assertEquals(0, failed.getInt(1));
        }
    }

    /** As an operator sets it up whose database is on another machine: with a certificate that is looked at. */
    @Test
    void T4_theDatabaseIsReachedOverTls() throws Exception {
        try (var connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                try (var statement = connection.createStatement();
                        var encrypted =
                                statement.executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
                    encrypted.next();
                    assertTrue(encrypted.getBoolean(1));
                }
            }
        }
    }

    @Test
    void actsAsTrialUser() throws Exception {
        assertEquals("stranger", caller.as("stranger", principal::getName));
    }
}
