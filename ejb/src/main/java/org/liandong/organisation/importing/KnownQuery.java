package org.liandong.organisation.importing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.importing.AppointmentLine.Holding;
import org.liandong.organisation.importing.AppointmentLine.Seat;
import org.liandong.organisation.importing.Known.KnownUnit;

/** Asks the database only for what the files name, so that a small import into a large organisation stays small. */
public final class KnownQuery {
    private static final int MOST_PER_STATEMENT = 500;

    private final EntityManager em;

    public KnownQuery(EntityManager em) {
        this.em = em;
    }

    public Known find(ImportFiles files) {
        Map<String, KnownUnit> units = new HashMap<>();
        rows("select u.code, u.id, u.level from OrgUnit u where u.code in :names", files.unitCodes())
                .forEach(row -> units.put((String) row[0], new KnownUnit((Long) row[1], (Level) row[2])));
        Map<String, Long> people = new HashMap<>();
        rows("select p.staffNo, p.id from Person p where p.staffNo in :names", files.staffNos())
                .forEach(row -> people.put((String) row[0], (Long) row[1]));
        Set<String> logins = rows("select p.login, p.id from Person p where p.login in :names", files.logins()).stream()
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
        return new Known(hasRoot(), units, people, logins, posts(units.keySet()), terms(units.keySet()));
    }

    private boolean hasRoot() {
        return !em.createQuery("select u.id from OrgUnit u where u.parent is null", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Map<Seat, Long> posts(Collection<String> units) {
        Map<Seat, Long> posts = new HashMap<>();
        rows("select p.unit.code, p.role, p.id from Post p where p.unit.code in :names", units)
                .forEach(row -> posts.put(new Seat((String) row[0], (Role) row[1]), (Long) row[2]));
        return posts;
    }

    private Map<Holding, List<Term>> terms(Collection<String> units) {
        Map<Holding, List<Term>> terms = new HashMap<>();
        String query = "select a.post.unit.code, a.post.role, a.person.staffNo, a.validFrom, a.validTo"
                + " from Appointment a where a.post.unit.code in :names";
        for (Object[] row : rows(query, units)) {
            Holding holding = new Holding(new Seat((String) row[0], (Role) row[1]), (String) row[2]);
            terms.computeIfAbsent(holding, held -> new ArrayList<>())
                    .add(new Term((LocalDate) row[3], (LocalDate) row[4]));
        }
        return terms;
    }

    private List<Object[]> rows(String query, Collection<String> names) {
        List<String> all = List.copyOf(names);
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_PER_STATEMENT) {
            rows.addAll(em.createQuery(query, Object[].class)
                    .setParameter("names", all.subList(from, Math.min(all.size(), from + MOST_PER_STATEMENT)))
                    .getResultList());
        }
        return rows;
    }
}
