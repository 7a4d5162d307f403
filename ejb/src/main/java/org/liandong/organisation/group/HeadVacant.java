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

/** Nodes of the chain that have no head today: no such post, or nobody in it, neither appointed nor ex officio. */
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
                                + " and not exists (select h.id from Post p join PostHolder h on h.postId = p.id"
                                + " where p.unit.id = u.id and p.role = :head"
                                + " and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today))",
                        Long.class)
                .setParameter("nodes", NODES)
                .setParameter("head", Role.HEAD)
                .setParameter("below", underPath + "%")
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
