package org.liandong.organisation.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.organisation.Post;
import org.liandong.organisation.Role;
import org.liandong.organisation.staffing.PostRow.Seat;
import org.liandong.organisation.staffing.PostRow.Term;

/** Finds posts and terms; asks nobody who calls. */
@ApplicationScoped
class Staff {
    /** Terms that meet; one that ended before it began was never in force and meets nothing. */
    private static final String OVERLAP =
            " and (x.validTo is null or x.validTo >= :from and x.validTo >= x.validFrom)" + " and x.validFrom <= :to";

    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    private EntityManager em;

    List<PostRow> posts(OrgUnit unit, LocalDate today) {
        Map<Role, List<Seat>> seats = new EnumMap<>(Role.class);
        Role.at(unit.kind()).forEach(role -> seats.put(role, new ArrayList<>()));
        em.createQuery(
                        "select a.post.role, a.id, p.name, p.staffNo, a.validFrom, a.validTo from Appointment a join a.person p"
                                + " where a.post.unit = :unit order by a.validFrom, a.id",
                        Object[].class)
                .setParameter("unit", unit)
                .getResultList()
                .forEach(row -> add(seats, row, false, (String) row[2], (String) row[3], null, today));
        em.createQuery(
                        "select s.post.role, s.id, u.name, h.role, s.validFrom, s.validTo from ExOfficioSeat s join s.holder h"
                                + " join h.unit u where s.post.unit = :unit order by u.position, s.id",
                        Object[].class)
                .setParameter("unit", unit)
                .getResultList()
                .forEach(row -> add(seats, row, true, (String) row[2], null, (Role) row[3], today));
        return seats.entrySet().stream()
                .map(entry -> new PostRow(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(
            Map<Role, List<Seat>> seats,
            Object[] row,
            boolean exOfficio,
            String name,
            String staffNo,
            Role holder,
            LocalDate today) {
        LocalDate from = (LocalDate) row[4];
        LocalDate to = (LocalDate) row[5];
        if (to != null && to.isBefore(from)) {
            return; // taken back before it began
        }
        Term term = to != null && to.isBefore(today) ? Term.PAST : from.isAfter(today) ? Term.LATER : Term.NOW;
        seats.computeIfAbsent((Role) row[0], role -> new ArrayList<>())
                .add(new Seat((Long) row[1], exOfficio, name, staffNo, holder, from, to, term));
    }

    boolean isThere(OrgUnit unit, Role role) {
        return find(unit, role).isPresent();
    }

    /** The post, made if it is not there yet. */
    Post post(OrgUnit unit, Role role) {
        return find(unit, role).orElseGet(() -> {
            Post post = new Post(unit, role);
            em.persist(post);
            return post;
        });
    }

    private Optional<Post> find(OrgUnit unit, Role role) {
        return em
                .createQuery("select p from Post p where p.unit = :unit and p.role = :role", Post.class)
                .setParameter("unit", unit)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean overlaps(Post post, Person person, LocalDate from, LocalDate to) {
        return any(
                "select x.id from Appointment x where x.post = :post and x.person = :who" + OVERLAP,
                post,
                person,
                from,
                to);
    }

    boolean seatOverlaps(Post post, Post holder, LocalDate from, LocalDate to) {
        return any(
                "select x.id from ExOfficioSeat x where x.post = :post and x.holder = :who" + OVERLAP,
                post,
                holder,
                from,
                to);
    }

    private boolean any(String query, Post post, Object who, LocalDate from, LocalDate to) {
        return !em.createQuery(query, Long.class)
                .setParameter("post", post)
                .setParameter("who", who)
                .setParameter("from", from)
                .setParameter("to", to == null ? WITHOUT_END : to)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether anybody is in the post on a day. */
    boolean isHeld(Post post, LocalDate day) {
        return !em.createQuery(
                        "select h.personId from PostHolder h where h.postId = :post and h.validFrom <= :day"
                                + " and (h.validTo is null or h.validTo >= :day)",
                        Long.class)
                .setParameter("post", post.id())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
