package org.liandong.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.common.Zones;

/** People with the posts they hold today, for {@link CurrentUser} and for what is done for somebody who is not signed in just now. */
@ApplicationScoped
public class Viewers {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The person as he would be on signing in; empty for somebody who is not registered or may not sign in any more. Whether he is one of the three administrators only the container knows. */
    public Optional<Viewer> find(Long person) {
        try {
            return Optional.ofNullable(em.find(Person.class, person)).map(found -> load(found.login()));
        } catch (AccountEndedException ended) {
            return Optional.empty();
        }
    }

    /** Throws for an account that has ended: the one place where callers are looked up (T1). */
    Viewer load(String login) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.HOME));
        List<Object[]> rows = em.createQuery(
                        "select p, post.id, post.role, u, d.id, deputised.id, deputised.role, du, principal.id, principal.name,"
                                + " d.routeCode, account.lastDay from Person p"
                                + " left join AccountTerm account on account.personId = p.id"
                                + " left join PostHolder h on h.personId = p.id and h.validFrom <= :today"
                                + " and (h.validTo is null or h.validTo >= :today)"
                                + " left join Post post on post.id = h.postId left join post.unit u"
                                + " left join Deputising d on d.deputyId = p.id and d.validFrom <= :today and d.validTo >= :today"
                                + " left join PostHolder dh on dh.postId = d.postId and dh.personId = d.principalId"
                                + " and dh.validFrom <= :today and (dh.validTo is null or dh.validTo >= :today)"
                                + " left join Post deputised on deputised.id = dh.postId left join deputised.unit du"
                                + " left join Person principal on principal.id = dh.personId"
                                + " where p.login = :login order by h.id, d.id",
                        Object[].class)
                .setParameter("login", login)
                .setParameter("today", today)
                .getResultList();
        if (rows.isEmpty()) {
            return Viewer.unknown(login);
        }
        LocalDate lastDay = (LocalDate) rows.get(0)[11];
        if (lastDay != null && lastDay.isBefore(today)) {
            throw new AccountEndedException(lastDay);
        }
        Person person = (Person) rows.get(0)[0];
        return new Viewer(person.id(), login, person.staffNo(), person.name(), posts(rows), deputyships(rows));
    }

    /** A post may be held twice: by appointment and ex officio. */
    private static List<Viewer.HeldPost> posts(List<Object[]> rows) {
        Set<Long> held = new HashSet<>();
        return rows.stream()
                .filter(row -> row[1] != null && held.add((Long) row[1]))
                .map(row -> held((Long) row[1], (Role) row[2], (OrgUnit) row[3]))
                .toList();
    }

    /** For whoever still holds the post himself. */
    private static List<Viewer.Deputyship> deputyships(List<Object[]> rows) {
        Set<Long> found = new HashSet<>();
        return rows.stream()
                .filter(row -> row[5] != null && found.add((Long) row[4]))
                .map(row -> new Viewer.Deputyship(
                        held((Long) row[5], (Role) row[6], (OrgUnit) row[7]),
                        new Viewer.Principal((Long) row[8], (String) row[9]),
                        (String) row[10]))
                .toList();
    }

    private static Viewer.HeldPost held(Long post, Role role, OrgUnit unit) {
        return new Viewer.HeldPost(post, role, unit.id(), unit.name(), unit.level(), unit.path());
    }
}
