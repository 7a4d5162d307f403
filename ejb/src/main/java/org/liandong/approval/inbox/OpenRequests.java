package org.liandong.approval.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.OpenWork;

/** Requests that wait at posts and climb through units, for the organisation when it changes (A12: open items belong to posts). */
@ApplicationScoped
class OpenRequests implements OpenWork {
    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;

    @Override
    public int waitingAt(Long post) {
        return em.createQuery("select i.id from InboxItem i where i.ownerId = :post and i.kind = :todo", Long.class)
                .setParameter("post", post)
                .setParameter("todo", InboxItem.Kind.TODO)
                .setMaxResults(MOST)
                .getResultList()
                .size();
    }

    @Override
    public int underWay(Long unit) {
        return through("select r.id from ApprovalRequest r where ", unit)
                .setMaxResults(MOST)
                .getResultList()
                .size();
    }

    /** Locks the requests' rows: an approval that runs at this moment ends first, and the next one sees the organisation as it is then. */
    @Override
    public int hold(Long unit) {
        return through("select r from ApprovalRequest r where ", unit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
    }

    /** What was filed under the unit, or under one that it took in: its posts act for both. */
    private Query through(String select, Long unit) {
        List<Long> units =
                new ArrayList<>(em.createQuery("select u.id from OrgUnit u where u.successorId = :unit", Long.class)
                        .setParameter("unit", unit)
                        .getResultList());
        units.add(unit);
        String paths = IntStream.range(0, units.size())
                .mapToObj(i -> "r.originPath like :through" + i)
                .collect(Collectors.joining(" or ", "(", ")"));
        Query query = em.createQuery(select + "r.state in :open and " + paths)
                .setParameter(
                        "open",
                        List.of(
                                RequestState.DRAFT,
                                RequestState.RUNNING,
                                RequestState.SUSPENDED,
                                RequestState.RETURNED));
        for (int i = 0; i < units.size(); i++) {
            query.setParameter("through" + i, "%/" + units.get(i) + "/%");
        }
        return query;
    }

    @Override
    public void pass(Map<Long, Long> posts, Long fromUnit, Long toUnit) {
        posts.forEach((from, to) -> {
            update("update ApprovalStep s set s.postId = :to where s.postId = :from and s.closedAt is null", from, to);
            update("update Signer s set s.postId = :to where s.postId = :from and s.verdict is null", from, to);
            passCopies(from, to);
            update("update InboxItem i set i.ownerId = :to where i.ownerId = :from", from, to);
            update("update InboxItem i set i.postId = :to where i.postId = :from", from, to);
            passSight(from, to);
        });
        passSight(fromUnit, toUnit);
    }

    /** A copy that both posts got stays with the one that goes on. */
    private void passCopies(Long from, Long to) {
        update(
                "delete from InboxItem i where i.ownerId = :from and i.stepId is null and exists (select c.id from RequestCopy c"
                        + " where c.requestId = i.requestId and c.recipientId = :to)",
                from,
                to);
        update(
                "delete from RequestCopy c where c.recipientId = :from and exists (select d.id from RequestCopy d"
                        + " where d.requestId = c.requestId and d.recipientId = :to)",
                from,
                to);
        update("update RequestCopy c set c.recipientId = :to where c.recipientId = :from", from, to);
    }

    private void passSight(Long from, Long to) {
        em.createQuery(
                        "delete from Participation p where p.viewerId = :from and exists (select q.id from Participation q"
                                + " where q.requestId = p.requestId and q.role = p.role and q.viewerId = :to)")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        update("update Participation p set p.viewerId = :to where p.viewerId = :from", from, to);
    }

    private void update(String jpql, Long from, Long to) {
        em.createQuery(jpql).setParameter("from", from).setParameter("to", to).executeUpdate();
    }
}
