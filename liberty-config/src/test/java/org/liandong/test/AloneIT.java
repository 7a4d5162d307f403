package org.liandong.test;

import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;

/** A class that is alone in its server may replace a bean of the product, and does so in no other class. */
@ExtendWith(ArquillianExtension.class)
class AloneIT {
    private static final Duration NEARLY = LaterClock.AHEAD.minusDays(1);

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    @Resource(lookup = "jdbc/liandong")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive archive() {
        return TestArchive.alone(AloneIT.class, LaterClock.class);
    }

    @Test
    void theTestHasTheClockItBrought() {
        assertLater(clock.instant());
    }

    @Test
    void theProductHasItToo() throws Exception {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "clock", "");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var last = statement.executeQuery("select max(acted_at) from audit_record where operation = 'clock'")) {
            last.next();
            assertLater(last.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC));
        }
    }

    private static void assertLater(Instant at) {
        assertFalse(at.isBefore(Instant.now().plus(NEARLY)), () -> "the product's own clock: " + at);
    }
}
