package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.liandong.audit.RefusalsAudited;
import org.liandong.dispatch.progress.Tally;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Lists what the caller's units received and sent (D1). Each list is a range of one index, paged by key. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DispatchListService {
    /** Counts are exact below this. */
    public static final int COUNTED = 1000;

    private static final int LARGEST_PAGE = 100;
    static final List<ReceiptState> OPEN = List.of(ReceiptState.WAITING, ReceiptState.SIGNED, ReceiptState.RETURNED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** What a unit received, in a list. */
    public record ReceivedRow(
            Long dispatch,
            String number,
            String title,
            String sender,
            Long unitId,
            String unit,
            ReceiptState state,
            boolean answerOwed,
            boolean passedOn,
            Instant sentAt,
            Instant due,
            boolean overdue,
            Long answer)
            implements Serializable {}

    /** What a unit sent, with the figures of all that it reaches. */
    public record SentRow(
            Long id,
            String number,
            String title,
            Long unitId,
            String unit,
            String author,
            DispatchState state,
            int receipts,
            Instant sentAt,
            Instant due,
            Tally tally)
            implements Serializable {}

    /** A page of rows; {@code next}: where the following one begins, null at the end. */
    public record Page<R extends Serializable>(List<R> rows, String next) implements Serializable {
        /** The first rows of those that were found, of which there may be one more. */
        static <R extends Serializable> Page<R> of(List<R> found, int rows, Function<R, String> key) {
            boolean more = found.size() > rows;
            List<R> shown = List.copyOf(more ? found.subList(0, rows) : found);
            return new Page<>(shown, more ? key.apply(shown.get(rows - 1)) : null);
        }
    }

    /** What waits for the caller's units: to be signed for, to be answered, come back; by its limit, the earliest first; at most 100. */
    public List<ReceivedRow> findOpen() {
        return findOpen(LARGEST_PAGE);
    }

    /** The first of them. */
    public List<ReceivedRow> findOpen(int most) {
        List<Long> units = acting(user.viewer());
        return units.isEmpty()
                ? List.of()
                : received(query("r.state in :open", "r.dueAt, r.dispatchId, r.unitId", units)
                        .setParameter("open", OPEN)
                        .setMaxResults(Math.min(most, LARGEST_PAGE)));
    }

    /** How much waits for the caller's units, exact to 999; 1000 stands for more. */
    public int countOpen() {
        List<Long> units = acting(user.viewer());
        return units.isEmpty()
                ? 0
                : em.createQuery("select r.dispatchId from Receipt r where r.unitId in :units and r.state in :open")
                        .setParameter("units", units)
                        .setParameter("open", OPEN)
                        .setMaxResults(COUNTED)
                        .getResultList()
                        .size();
    }

    /** Everything that the caller's units received, the newest first; {@code after}: where the page begins, null for the first. */
    public Page<ReceivedRow> findReceived(String after, int size) {
        List<Long> units = user.viewer().seenUnits();
        if (units.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        long[] last = Keys.parse(after, 2);
        List<ReceivedRow> found = received(query(
                        "r.state <> :dropped and r.dispatchId <= :dispatch and (r.dispatchId < :dispatch or r.unitId > :unit)",
                        "r.dispatchId desc, r.unitId",
                        units)
                .setParameter("dropped", ReceiptState.DROPPED)
                .setParameter("dispatch", last[0])
                .setParameter("unit", last[1])
                .setMaxResults(rows + 1));
        return Page.of(found, rows, row -> row.dispatch() + "-" + row.unitId());
    }

    /** Everything that the caller's units sent and the caller's drafts, the newest first; {@code after} as above. */
    public Page<SentRow> findSent(String after, int size) {
        Viewer viewer = user.viewer();
        List<Long> units = viewer.seenUnits();
        if (units.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        int rows = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<SentRow> found = em
                .createQuery(
                        "select d.id, d.number, d.title, d.unitId, d.unitName, d.authorName, d.state, d.receipts, d.sentAt, d.dueAt,"
                                + " sum(p.total), sum(p.signed), sum(p.answered), sum(p.accepted), sum(p.overdue), sum(p.minutes)"
                                + " from Dispatch d left join UnitProgress p on p.dispatchId = d.id and p.unitId = d.reachId"
                                + " where d.unitId in :units and d.id < :before and (d.state <> :draft or d.authorId = :me)"
                                + " group by d.id, d.number, d.title, d.unitId, d.unitName, d.authorName, d.state, d.receipts,"
                                + " d.sentAt, d.dueAt order by d.id desc",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("before", Keys.parse(after, 1)[0])
                .setParameter("draft", DispatchState.DRAFT)
                .setParameter("me", viewer.personId())
                .setMaxResults(rows + 1)
                .getResultList()
                .stream()
                .map(DispatchListService::sent)
                .toList();
        return Page.of(found, rows, row -> row.id().toString());
    }

    /** What goes through one of the caller's units to units below it, with the figures there. */
    public record BelowRow(Long id, String title, String sender, Instant due, Tally tally) implements Serializable {}

    /** The newest of what units below the caller's have received. */
    public List<BelowRow> findBelow(int most) {
        List<Long> units = user.viewer().seenUnits();
        List<Long> newest = units.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p.dispatchId from UnitProgress p where p.unitId in :units and p.dispatchId > 0 and p.total > 0"
                                        + " group by p.dispatchId order by p.dispatchId desc",
                                Long.class)
                        .setParameter("units", units)
                        .setMaxResults(Math.min(most, LARGEST_PAGE))
                        .getResultList();
        return newest.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select d.id, d.title, d.unitName, d.dueAt, sum(p.total), sum(p.signed), sum(p.answered),"
                                        + " sum(p.accepted), sum(p.overdue) from UnitProgress p join Dispatch d on d.id = p.dispatchId"
                                        + " where p.dispatchId in :newest and p.unitId in :units"
                                        + " group by d.id, d.title, d.unitName, d.dueAt order by d.id desc",
                                Object[].class)
                        .setParameter("newest", newest)
                        .setParameter("units", units)
                        .getResultList()
                        .stream()
                        .map(DispatchListService::below)
                        .toList();
    }

    private static BelowRow below(Object[] row) {
        return new BelowRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                new Tally(
                        number(row[4]).intValue(),
                        number(row[5]).intValue(),
                        number(row[6]).intValue(),
                        number(row[7]).intValue(),
                        number(row[8]).intValue(),
                        0));
    }

    /** Units for which the caller acts. */
    private static List<Long> acting(Viewer viewer) {
        return viewer.filingPosts().stream().map(Viewer.HeldPost::unitId).toList();
    }

    private TypedQuery<Object[]> query(String where, String order, List<Long> units) {
        return em.createQuery(
                        "select r, d.number, d.title, d.unitName, u.name, d.sentAt, d.answerRoute from Receipt r"
                                + " join Dispatch d on d.id = r.dispatchId join OrgUnit u on u.id = r.unitId"
                                + " where r.unitId in :units and " + where + " order by " + order,
                        Object[].class)
                .setParameter("units", units);
    }

    private static List<ReceivedRow> received(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(DispatchListService::received).toList();
    }

    private static ReceivedRow received(Object[] row) {
        Receipt receipt = (Receipt) row[0];
        return new ReceivedRow(
                receipt.dispatchId(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                receipt.unitId(),
                (String) row[4],
                receipt.state(),
                row[6] != null,
                receipt.passedAt() != null,
                (Instant) row[5],
                receipt.dueAt(),
                receipt.isOverdue(),
                receipt.answerId());
    }

    private static SentRow sent(Object[] row) {
        return new SentRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (String) row[4],
                (String) row[5],
                (DispatchState) row[6],
                (Integer) row[7],
                (Instant) row[8],
                (Instant) row[9],
                new Tally(
                        number(row[10]).intValue(),
                        number(row[11]).intValue(),
                        number(row[12]).intValue(),
                        number(row[13]).intValue(),
                        number(row[14]).intValue(),
                        number(row[15]).longValue()));
    }

    private static Number number(Object sum) {
        return sum == null ? 0 : (Number) sum;
    }
}
