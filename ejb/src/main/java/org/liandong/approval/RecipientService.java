package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liandong.approval.Recipient.Holder;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Zones;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Role;

/** Posts and people to whom a request can be copied: those who are appointed today. Open to whoever holds an appointment. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class RecipientService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private record Held(Long post, Role role, Long unit, String unitName, Long person, String name) {
        Recipient asPost(List<Holder> holders) {
            return new Recipient(post, post, unit, unitName, role, null, List.copyOf(holders));
        }

        Recipient asPerson() {
            return new Recipient(person, post, unit, unitName, role, name, List.of(new Holder(person, name)));
        }
    }

    /** The posts of a unit in the order of their roles; where several share a post, each of them also in person. */
    public List<Recipient> find(Long unit) {
        user.appointed();
        return recipients(held("u.id in :ids", List.of(unit)), null);
    }

    /** The recipients with these ids of posts and people; an id that is neither, or of nobody appointed today, is left out. */
    public List<Recipient> findAll(Collection<Long> ids) {
        user.appointed();
        return ids.isEmpty() ? List.of() : recipients(held("(p.id in :ids or person.id in :ids)", ids), ids);
    }

    private static List<Recipient> recipients(List<Held> held, Collection<Long> wanted) {
        Map<Long, Recipient> found = new LinkedHashMap<>();
        Map<Held, List<Holder>> posts = new LinkedHashMap<>();
        held.forEach(each -> posts.computeIfAbsent(
                        new Held(each.post(), each.role(), each.unit(), each.unitName(), null, null),
                        post -> new ArrayList<>())
                .add(new Holder(each.person(), each.name())));
        posts.forEach((post, holders) -> {
            boolean shared = holders.size() > 1;
            Stream<Recipient> people = held.stream()
                    .filter(each -> each.post().equals(post.post()) && (wanted != null || shared))
                    .map(Held::asPerson);
            Stream.concat(Stream.of(post.asPost(holders)), people)
                    .filter(recipient -> wanted == null || wanted.contains(recipient.id()))
                    .forEach(recipient -> found.putIfAbsent(recipient.id(), recipient));
        });
        return List.copyOf(found.values());
    }

    private List<Held> held(String where, Collection<Long> ids) {
        return em
                .createQuery(
                        "select p.id, p.role, u.id, u.name, person.id, person.name from PostHolder h join Post p on p.id = h.postId"
                                + " join p.unit u join Person person on person.id = h.personId where " + where
                                + " and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today)"
                                + " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) order by h.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .getResultList()
                .stream()
                .map(row -> new Held(
                        (Long) row[0], (Role) row[1], (Long) row[2], (String) row[3], (Long) row[4], (String) row[5]))
                .distinct() // who holds a post himself and through another one is there once
                .sorted(Comparator.comparing(Held::role))
                .toList();
    }
}
