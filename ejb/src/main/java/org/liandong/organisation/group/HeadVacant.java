package org.liandong.organisation.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;

/**
 * Nodes of the chain that have no head today: no such post, or nobody appointed to it. Only seats of bodies are held ex officio, so
 * appointments are asked and not the view of all holders, through which the databases find no index.
 */
@ApplicationScoped
class HeadVacant implements UnitFacts {
    private static final List<UnitKind> NODES =
            Stream.of(UnitKind.values()).filter(UnitKind::isNode).toList();

    @PersistenceContext
    private EntityManager em;

    @Override
    public String code() {
        return "head-vacant";
    }

    @Override
    public Set<Long> units(String underPath, LocalDate today) {
        return em.createQuery(
                        "select u.id from OrgUnit u where u.path like :below and u.kind in :nodes"
                                + " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today)"
                                + " and not exists (select a.id from Appointment a join a.post p"
                                + " where p.unit.id = u.id and p.role = :head"
                                + " and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today))",
                        Long.class)
                .setParameter("nodes", NODES)
                .setParameter("head", Role.HEAD)
                .setParameter("below", underPath + "%")
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
