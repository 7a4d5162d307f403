package org.liandong.dispatch.linkage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.dispatch.Dispatch;
import org.liandong.dispatch.Receipt;
import org.liandong.dispatch.ReceiptKey;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.OutboxMessage;

/** Urges one unit, in a transaction of its own (A11). */
@Stateless
@RefusalsAudited
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Urging {
    /** A unit and a dispatch by name. */
    public record Named(String unit, String title) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Holders holders;

    @Inject
    private MessageService messages;

    @Inject
    private Clock clock;

    /** Tells everybody who acts for the unit, and says how many that were; throws where the viewer may not, or nothing is owed. */
    public int urge(UrgeList.Key key, Viewer viewer) {
        Receipt receipt =
                em.find(Receipt.class, new ReceiptKey(key.dispatch(), key.unit()), LockModeType.PESSIMISTIC_WRITE);
        Dispatch dispatch = em.find(Dispatch.class, key.dispatch());
        if (receipt == null
                || !new Sight(viewer, new Sight.Sent(dispatch.id(), dispatch.unitId(), dispatch.reachId()))
                        .sees(receipt.path())) {
            throw new NotFoundException("receipt");
        }
        if (!new Sight(viewer, null).mayUrge(receipt.path(), dispatch.unitId(), receipt.fromUnitId())) {
            throw new NotPermittedException("may-not-urge");
        }
        Instant now = clock.instant();
        check(receipt, now);
        Set<Long> people = holders.of(Set.of(key.unit()))
                .getOrDefault(key.unit(), Map.of())
                .keySet();
        if (people.isEmpty()) {
            throw new RuleException("nobody-to-urge");
        }
        receipt.urge(now);
        messages.queue(
                new MessageService.News(
                        "urge-" + key.dispatch() + "-" + key.unit() + "-" + day(now),
                        OutboxMessage.Kind.URGED,
                        null,
                        dispatch.title(),
                        viewer.name(),
                        "/dispatch/dispatch.xhtml?id=" + key.dispatch()),
                people,
                List.of(key.unit()));
        return people.size();
    }

    /** What the receipt is called, for what is said about it. */
    public Named named(UrgeList.Key key) {
        return new Named(
                em.find(OrgUnit.class, key.unit()).name(),
                em.find(Dispatch.class, key.dispatch()).title());
    }

    private static void check(Receipt receipt, Instant now) {
        if (!receipt.state().isOpen()) {
            throw new RuleException("nothing-to-urge", receipt.state());
        }
        if (isSameDay(receipt.urgedAt(), now)) {
            throw new RuleException("urged-today", receipt.urgedAt());
        }
    }

    static boolean isSameDay(Instant urged, Instant now) {
        return urged != null && day(urged).equals(day(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Zones.HOME);
    }
}
