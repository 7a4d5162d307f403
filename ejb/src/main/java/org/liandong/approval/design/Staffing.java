package org.liandong.approval.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.admin.Authority;

/** Who is in which post today in a subtree: what a check has to know of the organisation. */
@ApplicationScoped
class Staffing {
    private static final int SOME = 100;
    private static final String NOBODY = " not exists (select h.id from Post p, PostHolder h where p.unit = u"
            + " and p.role = :role and h.postId = p.id and h.validFrom <= :today and (h.validTo is null or h.validTo >= :today))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    /** The situation in the subtree of a unit. */
    Situation below(OrgUnit owner) {
        LocalDate today = authority.today();
        return new Situation() {
            @Override
            public List<String> vacant(Level level, Role role) {
                TypedQuery<String> query = em.createQuery(
                                "select u.name from OrgUnit u where u.path like :below and u.kind in :kinds"
                                        + " and u.validFrom <= :today and (u.validTo is null or u.validTo >= :today) and"
                                        + NOBODY + " order by length(u.path), u.position, u.id",
                                String.class)
                        .setParameter("below", owner.path() + "%")
                        .setParameter("kinds", kinds(level))
                        .setParameter("role", role)
                        .setParameter("today", today)
                        .setMaxResults(SOME);
                return query.getResultList();
            }

            @Override
            public Optional<Named> unit(Long id, Role role) {
                return Optional.ofNullable(id == null ? null : em.find(OrgUnit.class, id))
                        .map(unit -> new Named(
                                unit.name(), unit.isValidOn(today), unit.kind(), isStaffed(unit.id(), role, today)));
            }

            @Override
            public boolean isStaffedOnTop(Role role) {
                return isStaffed(OrgUnit.idsOf(owner.path()).get(0), role, today);
            }

            @Override
            public Level owner() {
                return owner.level();
            }
        };
    }

    private static List<UnitKind> kinds(Level level) {
        return Stream.of(UnitKind.values())
                .filter(kind -> kind.isNode() && (level == null || kind.level() == level))
                .toList();
    }

    private boolean isStaffed(Long unit, Role role, LocalDate today) {
        return em.createQuery("select u.id from OrgUnit u where u.id = :unit and" + NOBODY, Long.class)
                .setParameter("unit", unit)
                .setParameter("role", role)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }
}
