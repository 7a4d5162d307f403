package org.liandong.organisation.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the components that know the facts. */
@ApplicationScoped
class RuleMembers {
    /** So many ids go into a statement; of more, the whole tree below is read and looked through. */
    private static final int MOST_IDS = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<UnitFacts> facts;

    /** Codes of the facts that a group can be made by. */
    List<String> codes() {
        return facts.stream().map(UnitFacts::code).sorted().toList();
    }

    /**
     * The units at or below the path of which the fact is true, as long as they are there today, higher ones first, in official order;
     * empty when no component knows the fact.
     */
    Optional<List<Long>> find(String fact, String path, LocalDate today) {
        return facts.stream()
                .filter(known -> known.code().equals(fact))
                .findFirst()
                .map(known -> inOrder(known.units(path, today), path, today));
    }

    private List<Long> inOrder(Set<Long> units, String path, LocalDate today) {
        if (units.isEmpty()) {
            return List.of();
        }
        boolean few = units.size() <= MOST_IDS;
        TypedQuery<Long> query = em.createQuery(
                        "select u.id from OrgUnit u where u.path like :below and u.validFrom <= :today"
                                + " and (u.validTo is null or u.validTo >= :today)" + (few ? " and u.id in :units" : "")
                                + " order by length(u.path), u.position, u.id",
                        Long.class)
                .setParameter("below", path + "%")
                .setParameter("today", today);
        if (few) {
            return query.setParameter("units", units).getResultList();
        }
        return query.getResultList().stream().filter(units::contains).toList();
    }
}
