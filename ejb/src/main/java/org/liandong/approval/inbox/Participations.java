package org.liandong.approval.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liandong.approval.inbox.Participation.Role;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Listing;
import org.liandong.approval.request.RequestState;
import org.liandong.organisation.Viewer;

/** Writes and asks who has to do with a request; the caller holds the request's lock when writing. */
@ApplicationScoped
public class Participations {
    @PersistenceContext
    private EntityManager em;

    /** May the viewer see the request (A19)? */
    public boolean sees(Viewer viewer, Long requestId) {
        return sight(viewer, requestId).sees();
    }

    /** Whether the viewer may see a request, and whether it was copied to anybody, so that nobody asks for copies in vain. */
    public record Sight(boolean sees, boolean copied) {}

    /** Who sees a collective request sees what goes with it (A10); a draft in it nobody but who prepares it. */
    public Sight sight(Viewer viewer, Long requestId) {
        Sight own = directly(viewer, requestId);
        if (own.sees()) {
            return own;
        }
        return em
                .createQuery(
                        "select r.listing.list from ApprovalRequest r where r.id = :request and r.listing.way = :together"
                                + " and (r.state <> :draft or r.filerId = :me)",
                        Long.class)
                .setParameter("request", requestId)
                .setParameter("together", Listing.Way.TOGETHER)
                .setParameter("draft", RequestState.DRAFT)
                .setParameter("me", viewer.personId() == null ? Long.valueOf(0) : viewer.personId())
                .getResultList()
                .stream()
                .findFirst()
                .map(list -> new Sight(directly(viewer, list).sees(), own.copied()))
                .orElse(own);
    }

    /** A deputy sees what the post sees in which he acts, on the routes for which he was named (A12). */
    private Sight directly(Viewer viewer, Long requestId) {
        List<Long> sight = viewer.sight();
        if (sight.isEmpty() && viewer.deputyships().isEmpty()) {
            return new Sight(false, false);
        }
        List<Long> asked = new ArrayList<>(sight);
        viewer.deputyships().forEach(deputyship -> asked.add(deputyship.post().postId()));
        List<Object[]> parts = em.createQuery(
                        "select p.viewerId, p.role from Participation p where p.requestId = :request"
                                + " and (p.viewerId in :sight or p.role = :copied)",
                        Object[].class)
                .setParameter("request", requestId)
                .setParameter("sight", asked)
                .setParameter("copied", Role.COPIED)
                .getResultList();
        boolean sees = parts.stream().anyMatch(part -> sight.contains((Long) part[0]));
        return new Sight(
                sees || deputised(viewer, requestId, parts), parts.stream().anyMatch(part -> part[1] == Role.COPIED));
    }

    /** The request's route is read apart, for deputies only: a reader of both tables at once and a signer would wait crosswise on Derby. */
    private boolean deputised(Viewer viewer, Long requestId, List<Object[]> parts) {
        if (viewer.deputyships().isEmpty() || parts.isEmpty()) {
            return false;
        }
        String route = em.find(ApprovalRequest.class, requestId).routeCode();
        return parts.stream()
                .anyMatch(part -> viewer.principal((Long) part[0], null, route).isPresent());
    }

    /** Whoever has to do with one request sees the other from now on. */
    public void share(Long from, Long to, Instant at) {
        em.flush(); // what was noted just now counts too
        List<Part> parts = em
                .createQuery("select p.viewerId from Participation p where p.requestId = :request", Long.class)
                .setParameter("request", from)
                .getResultList()
                .stream()
                .map(viewer -> new Part(viewer, Role.SEES))
                .toList();
        note(to, parts, at);
    }

    /** Those of the requests that the viewer sees himself; what is seen for somebody else, as his deputy, is left out. */
    public Set<Long> seen(Viewer viewer, Collection<Long> requests) {
        List<Long> sight = viewer.sight();
        if (sight.isEmpty() || requests.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select distinct p.requestId from Participation p where p.requestId in :requests and p.viewerId in :sight",
                        Long.class)
                .setParameter("requests", Set.copyOf(requests))
                .setParameter("sight", sight)
                .getResultList());
    }

    /** What a viewer has to do with a request. */
    public record Part(Long viewer, Role role) {
        /** Took part just now, so that it comes first in a list by time; a unit's row stays where it came in. */
        boolean acted() {
            return role != Role.SEES;
        }
    }

    /** Takes a part away that was given by what is undone. */
    public void forget(Long requestId, Part part) {
        em.createQuery(
                        "delete from Participation p where p.requestId = :request and p.viewerId = :viewer and p.role = :role")
                .setParameter("request", requestId)
                .setParameter("viewer", part.viewer())
                .setParameter("role", part.role())
                .executeUpdate();
    }

    /** Writes the parts that are new and touches those who acted again; reads what is there once. */
    public void note(Long requestId, Collection<Part> parts, Instant at) {
        List<Participation> known = em.createQuery(
                        "select p from Participation p where p.requestId = :request", Participation.class)
                .setParameter("request", requestId)
                .getResultList();
        for (Part part : new LinkedHashSet<>(parts)) {
            known.stream()
                    .filter(participation -> participation.is(part.viewer(), part.role()))
                    .findFirst()
                    .ifPresentOrElse(
                            participation -> {
                                if (part.acted()) {
                                    participation.touch(at);
                                }
                            },
                            () -> em.persist(new Participation(part.viewer(), part.role(), requestId, at)));
        }
    }
}
