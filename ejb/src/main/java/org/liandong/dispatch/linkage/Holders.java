package org.liandong.dispatch.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liandong.organisation.Role;

/** Who acts for units today: the holders of their filing posts. */
@ApplicationScoped
class Holders {
    private static final List<Role> FILING =
            Stream.of(Role.values()).filter(Role::files).toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LinkageRows rows;

    /** By unit, people's names by their ids. */
    Map<Long, Map<Long, String>> of(Collection<Long> units) {
        Map<Long, Map<Long, String>> holders = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            em.createQuery(
                            "select u.id, p.id, p.name from Appointment a join a.post post join post.unit u join a.person p"
                                    + " where u.id in :units and post.role in :filing and a.validFrom <= :today"
                                    + " and (a.validTo is null or a.validTo >= :today) order by post.id, p.id",
                            Object[].class)
                    .setParameter("units", units)
                    .setParameter("filing", FILING)
                    .setParameter("today", rows.today())
                    .getResultList()
                    .forEach(row -> holders.computeIfAbsent((Long) row[0], unit -> new LinkedHashMap<>())
                            .put((Long) row[1], (String) row[2]));
        }
        return holders;
    }
}
