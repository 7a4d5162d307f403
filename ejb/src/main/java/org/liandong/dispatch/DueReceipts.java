package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.liandong.organisation.Viewer;

/** What somebody's units have to sign for or to answer, with its limit; whoever calls it knows who that is. */
@ApplicationScoped
public class DueReceipts {
    @PersistenceContext
    private EntityManager em;

    /** What is owed to a dispatch; {@code since}: when it came. */
    public record Due(Long dispatch, Long unit, String title, Instant since, Instant at) {}

    /** By the limit, the earliest first. */
    public List<Due> of(Viewer viewer, int most) {
        List<Long> units =
                viewer.filingPosts().stream().map(Viewer.HeldPost::unitId).toList();
        return units.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select r.dispatchId, r.unitId, d.title, r.receivedAt, r.dueAt from Receipt r join"
                                        + " Dispatch d on d.id = r.dispatchId where r.unitId in :units and r.state in"
                                        + " :open order by r.dueAt, r.dispatchId, r.unitId",
                                Object[].class)
                        .setParameter("units", units)
                        .setParameter("open", DispatchListService.OPEN)
                        .setMaxResults(most)
                        .getResultList()
                        .stream()
                        .map(row -> new Due(
                                (Long) row[0], (Long) row[1], (String) row[2], (Instant) row[3], (Instant) row[4]))
                        .toList();
    }
}
