package org.liandong.organisation.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.liandong.organisation.UnitKind;

/** Units that host a studio: one that is there today hangs directly under them. */
@ApplicationScoped
class HostsStudio implements UnitFacts {
    @PersistenceContext
    private EntityManager em;

    @Override
    public String code() {
        return "hosts-studio";
    }

    @Override
    public Set<Long> units(String underPath, LocalDate today) {
        return em.createQuery(
                        "select host.id from OrgUnit s join s.parent host where s.kind = :studio and s.path like :below"
                                + " and s.validFrom <= :today and (s.validTo is null or s.validTo >= :today)"
                                + " and host.path like :below",
                        Long.class)
                .setParameter("studio", UnitKind.STUDIO)
                .setParameter("below", underPath + "%")
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
