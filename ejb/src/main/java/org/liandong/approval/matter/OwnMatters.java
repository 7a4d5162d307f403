package org.liandong.approval.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.approval.matter.Matter.Filed;
import org.liandong.approval.matter.Matter.Kind;
import org.liandong.approval.matter.Matter.Left;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.Administered;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;

/** What a person has filed that is not closed, and how much he has never submitted. */
@ApplicationScoped
class OwnMatters {
    /** What goes with a collective request is that request's matter (A10). */
    private static final String ALONE =
            " and (r.listing.way is null or r.listing.way <> org.liandong.approval.request.Listing.Way.TOGETHER)";

    @PersistenceContext
    private EntityManager em;

    /** His own requests that came back to him or are under way; with who can void what he has left. */
    List<Matter> find(Person person, Administered scope, Set<Long> units) {
        List<Object[]> found = scope.in(em.createQuery(
                                "select r, u.id, u.name, i.sentAt, r.stageCode, r.submittedAt from ApprovalRequest r join OrgUnit u on u.id = r.originId"
                                        + " left join InboxItem i on i.requestId = r.id and i.ownerId = r.filerId and i.stepId is null and i.kind = org.liandong.approval.inbox.InboxItem.Kind.TODO"
                                        + " where r.filerId = :person and r.state in :states" + ALONE + " and "
                                        + scope.holds("u.path")
                                        + " order by r.submittedAt, r.id",
                                Object[].class)
                        .setParameter("person", person.id())
                        .setParameter(
                                "states", List.of(RequestState.RETURNED, RequestState.RUNNING, RequestState.SUSPENDED)))
                .setMaxResults(Matters.MOST)
                .getResultList();
        Map<Long, Left> left = left(found, units);
        return found.stream().map(row -> filed(row, left)).toList();
    }

    private static Matter filed(Object[] row, Map<Long, Left> left) {
        ApprovalRequest request = (ApprovalRequest) row[0];
        boolean back = request.state() == RequestState.RETURNED;
        boolean runs = request.state() == RequestState.RUNNING;
        Filed filed = new Filed(
                request.id(),
                request.number(),
                request.title(),
                request.routeCode(),
                runs && row[4] != null ? (String) row[4] : request.state().name(),
                left.get(request.id()));
        return Matter.ofRequest(
                back ? Kind.RETURNED : Kind.UNDER_WAY, filed, (Long) row[1], (String) row[2], null, (Instant)
                        (back && row[3] != null ? row[3] : row[5]));
    }

    /** What of it he has left: that of units where he is in no post today, by id. */
    private Map<Long, Left> left(List<Object[]> found, Set<Long> held) {
        Map<Long, Long> owners = found.stream()
                .filter(row -> !held.contains((Long) row[1]))
                .map(row -> (ApprovalRequest) row[0])
                .collect(Collectors.toMap(ApprovalRequest::id, request -> lowest(request.ownerPath())));
        if (owners.isEmpty()) {
            return Map.of();
        }
        Set<Long> units = Set.copyOf(owners.values());
        Map<Long, String> names = em
                .createQuery("select u.id, u.name from OrgUnit u where u.id in :units", Object[].class)
                .setParameter("units", units)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
        Set<Long> reached = em
                .createQuery(
                        "select p.requestId, p.viewerId from Participation p where p.requestId in :requests and p.viewerId in :units",
                        Object[].class)
                .setParameter("requests", owners.keySet())
                .setParameter("units", units)
                .getResultList()
                .stream()
                .filter(row -> owners.get((Long) row[0]).equals(row[1]))
                .map(row -> (Long) row[0])
                .collect(Collectors.toSet());
        return owners.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Left(names.get(entry.getValue()), reached.contains(entry.getKey()))));
    }

    private static Long lowest(String path) {
        List<Long> ids = OrgUnit.idsOf(path);
        return ids.get(ids.size() - 1);
    }

    /** How many he has never submitted. */
    int drafts(Person person, Administered scope) {
        return Math.toIntExact(scope.in(em.createQuery(
                                "select count(r.id) from ApprovalRequest r join OrgUnit u on u.id = r.originId"
                                        + " where r.filerId = :person and r.state = :draft" + ALONE + " and "
                                        + scope.holds("u.path"),
                                Long.class)
                        .setParameter("person", person.id())
                        .setParameter("draft", RequestState.DRAFT))
                .getSingleResult());
    }
}
