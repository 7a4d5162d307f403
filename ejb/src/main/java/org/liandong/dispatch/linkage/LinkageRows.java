package org.liandong.dispatch.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.common.Zones;
import org.liandong.dispatch.Receipt;
import org.liandong.dispatch.ReceiptState;
import org.liandong.dispatch.linkage.Linkage.LevelFigures;
import org.liandong.dispatch.linkage.Linkage.Task;
import org.liandong.dispatch.progress.Folding;
import org.liandong.dispatch.progress.Tally;
import org.liandong.dispatch.progress.UnitProgress;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;

/** Reads what the page shows; each statement is a range of an index that grows with what is shown only. */
@ApplicationScoped
class LinkageRows {
    private static final int OFFERED = 50;
    private static final String ROWS =
            "select u.id, u.parentId, u.name, u.level, u.kind, u.path, r, p from OrgUnit u left join Receipt r"
                    + " on r.dispatchId = :dispatch and r.unitId = u.id and r.state <> :dropped"
                    + " left join UnitProgress p on p.dispatchId = :dispatch and p.unitId = u.id and p.total > 0 where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A dispatch that the viewer sees. */
    record Offered(Task task, Sight.Sent sent) {}

    /** Dispatches that the units sent or received or that something below them received; the newest first. */
    List<Offered> tasks(List<Long> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        String in = " in (" + units.stream().map(id -> Long.toString(id)).collect(Collectors.joining(",")) + ")";
        List<Long> newest =
                numbers("select x.id from (select p.dispatch_id as id from unit_progress p where p.unit_id" + in
                        + " and p.dispatch_id > 0 and p.total > 0 union select r.dispatch_id as id from receipt r where r.unit_id"
                        + in
                        + " and r.state <> 'DROPPED' union select d.id as id from dispatch d where d.unit_id" + in
                        + " and d.state = 'SENT') x order by x.id desc fetch first " + OFFERED + " rows only");
        return newest.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select d.id, d.number, d.title, d.unitName, d.sentAt, d.dueAt, d.unitId, d.reachId from Dispatch d"
                                        + " where d.id in :ids order by d.id desc",
                                Object[].class)
                        .setParameter("ids", newest)
                        .getResultList()
                        .stream()
                        .map(LinkageRows::offered)
                        .toList();
    }

    /** The units of a path from the top; {@code dispatch} null for all. */
    List<UnitRow> line(Long dispatch, String path) {
        return rows(
                dispatch,
                em.createQuery(ROWS + "u.id in :ids order by length(u.path), p.level", Object[].class)
                        .setParameter("ids", OrgUnit.idsOf(path)));
    }

    /** What hangs under the units today, in official order. */
    List<UnitRow> children(Long dispatch, List<Long> parents) {
        return rows(
                dispatch,
                em.createQuery(
                                ROWS + "u.parentId in :parents and u.validFrom <= :today"
                                        + " and (u.validTo is null or u.validTo >= :today) order by u.parentId, u.position, u.id",
                                Object[].class)
                        .setParameter("parents", parents)
                        .setParameter("today", today()));
    }

    /** What the units themselves received, of all dispatches. */
    Map<Long, Tally> own(Collection<Long> units) {
        Map<Long, Tally> own = new HashMap<>();
        em.createQuery(
                        "select r.unitId, r.state, r.overdue, count(r.dispatchId) from Receipt r where r.unitId in :units"
                                + " and r.state <> :dropped group by r.unitId, r.state, r.overdue",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("dropped", ReceiptState.DROPPED)
                .getResultList()
                .forEach(row -> own.merge(
                        (Long) row[0],
                        Receipt.tally((ReceiptState) row[1], (Boolean) row[2], ((Long) row[3]).intValue(), 0),
                        Tally::plus));
        return own;
    }

    /** Those of the units whose post of head somebody holds today. */
    Set<Long> headed(Collection<Long> units) {
        return units.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select u.id from Appointment a join a.post post join post.unit u"
                                        + " where u.id in :units and post.role = :head and a.validFrom <= :today"
                                        + " and (a.validTo is null or a.validTo >= :today)",
                                Long.class)
                        .setParameter("units", units)
                        .setParameter("head", Role.HEAD)
                        .setParameter("today", today())
                        .getResultList());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.HOME));
    }

    private List<UnitRow> rows(Long dispatch, jakarta.persistence.TypedQuery<Object[]> query) {
        Map<Long, UnitRow> units = new LinkedHashMap<>();
        query.setParameter("dispatch", dispatch == null ? Long.valueOf(Folding.ALL) : dispatch)
                .setParameter("dropped", ReceiptState.DROPPED)
                .getResultList()
                .forEach(row -> units.put(
                        (Long) row[0], with((UnitProgress) row[7], units.getOrDefault((Long) row[0], unit(row)))));
        return List.copyOf(units.values());
    }

    private static UnitRow unit(Object[] row) {
        Receipt receipt = (Receipt) row[6];
        return new UnitRow(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (Level) row[3],
                (UnitKind) row[4],
                (String) row[5],
                receipt == null ? null : receipt.state(),
                receipt == null ? null : receipt.dueAt(),
                receipt == null ? Tally.NONE : receipt.tally(),
                List.of());
    }

    private static UnitRow with(UnitProgress progress, UnitRow unit) {
        return progress == null ? unit : unit.and(new LevelFigures(progress.level(), progress.tally()));
    }

    private static Offered offered(Object[] row) {
        Task task = new Task(
                (Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4], (Instant) row[5]);
        return new Offered(task, new Sight.Sent((Long) row[0], (Long) row[6], (Long) row[7]));
    }

    @SuppressWarnings("unchecked")
    private List<Long> numbers(String sql) {
        return ((List<Number>) em.createNativeQuery(sql).getResultList())
                .stream().map(Number::longValue).toList();
    }
}
