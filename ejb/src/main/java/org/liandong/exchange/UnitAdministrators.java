package org.liandong.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.liandong.common.Zones;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;

/** Who administers a unit today, asked where nobody is signed in. */
@Stateless
public class UnitAdministrators {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    public boolean isAdministrator(Long person, String path) {
        return person != null && of(OrgUnit.idsOf(path)).contains(person);
    }

    /** Persons who hold the post at the unit itself. */
    public List<Long> ofUnit(Long unit) {
        return of(List.of(unit));
    }

    private List<Long> of(List<Long> units) {
        return em.createQuery(
                        "select distinct h.personId from PostHolder h, Post p where p.id = h.postId and p.role = :admin"
                                + " and p.unit.id in :units and h.validFrom <= :today"
                                + " and (h.validTo is null or h.validTo >= :today)",
                        Long.class)
                .setParameter("admin", Role.UNIT_ADMIN)
                .setParameter("units", units)
                .setParameter("today", LocalDate.now(clock.withZone(Zones.HOME)))
                .getResultList();
    }
}
