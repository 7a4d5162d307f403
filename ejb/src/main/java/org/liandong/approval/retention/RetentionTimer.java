package org.liandong.approval.retention;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.common.Nightly;
import org.liandong.common.Zones;

/** Erases every night what the operator keeps no longer, on every node; what one is at, the other leaves (T7). */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    /** Under this operation each night's erasure stands in the audit: how many requests, and before which day they had ended. */
    static final String ERASED = "case-retention";

    private static final int AT_ONCE = 200;

    @Inject
    private Erasure erasure;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void erase() {
        RetentionSettings settings = RetentionSettings.ofServer();
        settings.cases().ifPresent(this::eraseCases);
        settings.messages().ifPresent(kept -> {
            Instant before = before(kept);
            while (erasure.forgetMessages(before) > 0) {
                // as long as there are some
            }
        });
    }

    private void eraseCases(Period kept) {
        Instant before = before(kept);
        long erased = Nightly.all(
                "Kept no longer, and could not be erased: request",
                () -> erasure.due(before, AT_ONCE),
                request -> erasure.erase(request, before));
        if (erased > 0) {
            audit.record(AuditRecord.Kind.ADMINISTRATION, ERASED, erased + " before " + Zones.day(before));
        }
    }

    private Instant before(Period kept) {
        return clock.instant().atZone(Zones.HOME).minus(kept).toInstant();
    }
}
