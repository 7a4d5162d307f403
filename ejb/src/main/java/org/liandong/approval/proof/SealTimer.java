package org.liandong.approval.proof;

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
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Logger;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.check.Cursor;
import org.liandong.common.Zones;

/**
 * Seals every day that has ended, in order, days missed while no server ran included; at start and then every five minutes, on every
 * node. Of two nodes that seal the same day one is refused by the key.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealTimer {
    /** From the end of a day until it is sealed: longer than a transaction may last, plus what clocks of nodes may differ. */
    static final Duration MARGIN = Duration.ofMinutes(15);

    /** Under this operation each seal stands in the audit: day and hash. */
    static final String OPERATION = "journal-seal";

    private static final Logger LOG = Logger.getLogger(SealTimer.class.getName());
    private static final String OF_A_DAY = "select r.id, r.request_id, r.seq, r.hash from action_record r"
            + " where r.acted_at >= ? and r.acted_at < ? order by r.request_id, r.seq";

    @Resource
    private TimerService timers;

    @Inject
    private Seals seals;

    @Inject
    private Cursor cursor;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(0, new TimerConfig("seal", false));
    }

    @Timeout
    void atStart(Timer timer) {
        sealWhatIsDue();
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void sealWhatIsDue() {
        for (Optional<LocalDate> day = due(); day.isPresent(); day = due()) {
            seal(day.get());
        }
    }

    /** The last day that may be sealed at a moment. */
    static LocalDate lastDay(Instant now) {
        return LocalDate.ofInstant(now.minus(MARGIN), Zones.HOME).minusDays(1);
    }

    private Optional<LocalDate> due() {
        return seals.last()
                .map(last -> last.day().plusDays(1))
                .or(seals::firstDay)
                .filter(day -> !day.isAfter(lastDay(clock.instant())));
    }

    private void seal(LocalDate day) {
        String previous = seals.find(day.minusDays(1)).map(SealView::hash).orElse("");
        SealDigest digest = new SealDigest(day, previous);
        cursor.each(
                OF_A_DAY,
                row -> digest.add(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4)),
                day.atStartOfDay(Zones.HOME).toInstant(),
                day.plusDays(1).atStartOfDay(Zones.HOME).toInstant());
        try {
            SealView seal = seals.store(digest, clock.instant());
            audit.record(AuditRecord.Kind.ADMINISTRATION, OPERATION, day + " " + seal.hash());
            LOG.info("Journal sealed: " + seal);
        } catch (PersistenceException refused) {
            if (seals.find(day).isEmpty()) {
                throw refused;
            }
        }
    }
}
