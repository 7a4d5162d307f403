package org.liandong.outbox.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.Administered;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.outbox.OutboxMessage;

/**
 * What could not be sent, for administrators of the units that recipients belong to (A15): to whom, of which kind, how often it was tried
 * and why it failed; never what a message says, and never an address.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class FailedService {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** A letter that failed; {@code unit} null = the recipient belongs to none, and {@code kinds} are those of its messages. */
    public record FailedRow(
            Long id,
            OutboxMessage.Channel channel,
            String recipient,
            String unit,
            Set<OutboxMessage.Kind> kinds,
            int messages,
            int attempts,
            Instant since,
            Instant failedAt,
            String error)
            implements Serializable {}

    /** What failed in the caller's units, at most 200, the oldest first. */
    public List<FailedRow> find() {
        Viewer viewer = administrator();
        List<Object[]> letters = inScope(
                        viewer,
                        "select l.id, l.channel, p.name, u.name, l.attempts, l.createdAt, l.endedAt, l.error",
                        "l.state = :failed")
                .setParameter("failed", Letter.State.FAILED)
                .setMaxResults(MOST)
                .getResultList();
        Map<Long, List<OutboxMessage.Kind>> kinds =
                kinds(letters.stream().map(row -> (Long) row[0]).toList());
        return new ArrayList<>(letters.stream()
                .map(row -> row(row, kinds.getOrDefault((Long) row[0], List.of())))
                .toList());
    }

    /** Tries them again, from now on and as often as at first; those that somebody was quicker with are left out. How many. */
    public int resend(Collection<Long> ids) {
        return settle(ids, "resend", Letter.State.WAITING);
    }

    /** They stay unsent. How many. */
    public int giveUp(Collection<Long> ids) {
        return settle(ids, "giveUp", Letter.State.GIVEN_UP);
    }

    private int settle(Collection<Long> chosen, String operation, Letter.State state) {
        Viewer viewer = administrator();
        Set<Long> ids = new LinkedHashSet<>(chosen);
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidInputException("ids", "letters-to-choose", MOST);
        }
        if (inScope(viewer, "select l.id, l.channel", "l.id in :ids")
                        .setParameter("ids", ids)
                        .getResultList()
                        .size()
                < ids.size()) {
            throw new NotFoundException("letter");
        }
        int settled = em.createQuery(
                        "update Letter l set l.state = :state, l.attempts = 0, l.claim = null, l.dueAt = :now, l.endedAt = "
                                + (state == Letter.State.WAITING ? "null" : ":now")
                                + " where l.id in :ids and l.state = :failed")
                .setParameter("state", state)
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .setParameter("failed", Letter.State.FAILED)
                .executeUpdate();
        audit.record(AuditRecord.Kind.ADMINISTRATION, "FailedService." + operation, settled + " letters");
        return settled;
    }

    /** Letters to people and robots of units that the viewer administers; who belongs to no unit is the root's. */
    private TypedQuery<Object[]> inScope(Viewer viewer, String select, String where) {
        Administered scope = Administered.by(viewer);
        return scope.in(em.createQuery(
                select
                        + " from Letter l left join Person p on p.id = l.recipientId left join OrgUnit u on u.id = l.unitId"
                        + " where " + where + " and (" + scope.holds("u.path")
                        + (viewer.isRootAdministrator() ? " or l.unitId is null" : "") + ") order by l.dueAt, l.id",
                Object[].class));
    }

    private Map<Long, List<OutboxMessage.Kind>> kinds(List<Long> letters) {
        return letters.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select m.letterId, m.kind from OutgoingMessage m where m.letterId in :letters",
                                Object[].class)
                        .setParameter("letters", letters)
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (OutboxMessage.Kind) row[1], Collectors.toList())));
    }

    private static FailedRow row(Object[] row, List<OutboxMessage.Kind> kinds) {
        return new FailedRow(
                (Long) row[0],
                (OutboxMessage.Channel) row[1],
                (String) (row[2] == null ? row[3] : row[2]),
                (String) row[3],
                new TreeSet<>(kinds),
                kinds.size(),
                (Integer) row[4],
                (Instant) row[5],
                (Instant) row[6],
                (String) row[7]);
    }

    private Viewer administrator() {
        Viewer viewer = user.appointed();
        if (!viewer.isAdministrator()) {
            throw new NotPermittedException("administrators-only");
        }
        return viewer;
    }
}
