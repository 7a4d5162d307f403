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
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.common.Zones;

/** Erases every night what the operator keeps no longer, on every node; what one is at, the other leaves (T7). */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    /** Under this operation each night's erasure stands in the audit: how many requests, and before which day they had ended. */
    static final String ERASED = "case-retention";

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());
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
        long erased = erase(() -> erasure.due(before, AT_ONCE), request -> erasure.erase(request, before));
        if (erased > 0) {
            audit.record(AuditRecord.Kind.ADMINISTRATION, ERASED, erased + " before " + Zones.day(before));
        }
    }

    /** How many were erased, until nothing is due any more but what failed. */
    static long erase(Supplier<List<Long>> due, Predicate<Long> erasure) {
        long erased = 0;
        long last;
        do {
            last = due.get().stream()
                    .filter(request -> isErased(request, erasure))
                    .count();
            erased += last;
        } while (last > 0);
        return erased;
    }

    /** One that cannot be erased does not keep the others, and is tried again the next night. */
    private static boolean isErased(Long request, Predicate<Long> erasure) {
        try {
            return erasure.test(request);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Request " + request + " is kept no longer, and could not be erased", e);
            return false;
        }
    }

    private Instant before(Period kept) {
        return clock.instant().atZone(Zones.HOME).minus(kept).toInstant();
    }
}
