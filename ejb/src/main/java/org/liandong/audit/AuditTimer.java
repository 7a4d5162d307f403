package org.liandong.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import org.liandong.common.Zones;

/** Links new records every few seconds and erases old ones at start and every night, on every node; the chain's one row decides which node does it. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {
    /** Under this operation each erasure stands in the audit: number and hash of the last record erased. */
    static final String ERASED = "audit-retention";

    @Resource
    private TimerService timers;

    @Inject
    private AuditChaining chaining;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(0, new TimerConfig("audit", false));
    }

    @Timeout
    void atStart(Timer timer) {
        erase();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void link() {
        int linked = AuditChaining.AT_ONCE;
        while (linked == AuditChaining.AT_ONCE) {
            linked = chaining.link();
        }
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void erase() {
        Period kept = AuditRetention.ofServer();
        Instant before = clock.instant().atZone(Zones.HOME).minus(kept).toInstant();
        chaining.erase(before)
                .ifPresent(
                        last -> audit.record(AuditRecord.Kind.ADMINISTRATION, ERASED, last.no() + " " + last.hash()));
    }
}
