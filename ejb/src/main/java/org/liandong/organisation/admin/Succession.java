package org.liandong.organisation.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liandong.common.RuleException;
import org.liandong.organisation.OpenWork;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;

/** What a unit that is closed leaves to another: posts and what waits at them, people, what it took in before. */
@ApplicationScoped
class Succession {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private OpenWork openWork;

    /** A post with what waits there, counted to 1000. */
    public record Waiting(Role role, int items) implements java.io.Serializable {}

    List<Waiting> waiting(OrgUnit unit) {
        return posts(unit).stream()
                .map(post -> new Waiting(post.role(), openWork.waitingAt(post.id())))
                .filter(waiting -> waiting.items() > 0)
                .toList();
    }

    /** Open items follow to the post of the same role, which somebody must hold. */
    void pass(OrgUnit unit, OrgUnit successor) {
        Map<Long, Long> posts = new LinkedHashMap<>();
        for (Post post : posts(unit)) {
            if (openWork.waitingAt(post.id()) > 0 && !isHeld(successor, post.role())) {
                throw new RuleException("successor-has-nobody", successor.name(), post.role());
            }
            posts.put(post.id(), post(successor, post.role()).id());
        }
        endAppointments(unit);
        em.flush();
        update("update Person p set p.unit = :to where p.unit = :from", unit, successor);
        // who was taken in before is now taken in by the successor, so that one step always leads to who acts
        em.createQuery("update OrgUnit u set u.successorId = :to where u.successorId = :from")
                .setParameter("to", successor.id())
                .setParameter("from", unit.id())
                .executeUpdate();
        openWork.pass(posts, unit.id(), successor.id());
    }

    void endAppointments(OrgUnit unit) {
        for (String entity : List.of("Appointment", "ExOfficioSeat", "Charge", "Deputy")) {
            em.createQuery(
                            "update " + entity + " e set e.validTo = :yesterday where e.post in"
                                    + " (select p from Post p where p.unit = :unit) and (e.validTo is null or e.validTo > :yesterday)")
                    .setParameter("yesterday", authority.today().minusDays(1))
                    .setParameter("unit", unit)
                    .executeUpdate();
        }
        em.createQuery("update Charge c set c.validTo = :yesterday where c.unit = :unit"
                        + " and (c.validTo is null or c.validTo > :yesterday)")
                .setParameter("yesterday", authority.today().minusDays(1))
                .setParameter("unit", unit)
                .executeUpdate();
    }

    private void update(String jpql, OrgUnit from, OrgUnit to) {
        em.createQuery(jpql).setParameter("to", to).setParameter("from", from).executeUpdate();
    }

    private List<Post> posts(OrgUnit unit) {
        return em.createQuery("select p from Post p where p.unit = :unit order by p.id", Post.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    private Post post(OrgUnit unit, Role role) {
        return posts(unit).stream()
                .filter(post -> post.role() == role)
                .findFirst()
                .orElseGet(() -> {
                    Post post = new Post(unit, role);
                    em.persist(post);
                    return post;
                });
    }

    private boolean isHeld(OrgUnit unit, Role role) {
        return !em.createQuery(
                        "select h.personId from PostHolder h, Post p where p.unit = :unit and p.role = :role"
                                + " and h.postId = p.id and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today)",
                        Long.class)
                .setParameter("unit", unit)
                .setParameter("role", role)
                .setParameter("today", authority.today())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
