package org.liandong.organisation.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.Zones;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.staffing.PostRow.Term;

/** The person's entry, posts past and present, charges and deputyships. */
@ApplicationScoped
class OwnEntry implements HeldAboutMe {
    private static final String DEPUTIES = "select p.name, u.name, post.role, d.validFrom, d.validTo from Deputy d"
            + " join d.%s p join d.post post join post.unit u where d.%s.id = :me order by d.validFrom, d.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public int position() {
        return 0;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(
                Section.of(
                        "entry",
                        List.of("staffNo", "login", "name", "category", "unit", "accountUntil"),
                        rows(
                                me,
                                "select p.staffNo, p.login, p.name, c.name, u.name, a.lastDay from Person p left join p.unit u"
                                        + " left join PersonCategory c on c.code = p.category"
                                        + " left join AccountTerm a on a.personId = p.id where p.id = :me")),
                Section.of(
                        "appointments",
                        List.of("unit", "role", "from", "to", "throughUnit", "throughRole"),
                        terms(me).stream().map(OwnEntry::cells)),
                Section.of(
                        "charges",
                        List.of("unit", "from", "to"),
                        rows(
                                me,
                                "select u.name, c.validFrom, c.validTo from Charge c join c.unit u where c.person.id = :me"
                                        + " order by c.validFrom, c.id")),
                Section.of(
                        "deputies",
                        List.of("name", "unit", "role", "from", "to"),
                        rows(me, DEPUTIES.formatted("deputy", "principal"))),
                Section.of(
                        "deputyFor",
                        List.of("name", "unit", "role", "from", "to"),
                        rows(me, DEPUTIES.formatted("principal", "deputy"))));
    }

    /** Posts with their terms, those that were never in force left out, latest first. */
    List<HeldTerm> terms(Viewer me) {
        return rows(
                        me,
                        "select u.id, u.name, u.level, post.role, h.validFrom, h.validTo, tu.name, t.role from PostHolder h"
                                + " join Post post on post.id = h.postId join post.unit u"
                                + " left join Post t on t.id = h.viaPostId left join t.unit tu"
                                + " where h.personId = :me order by h.validFrom desc, h.id, post.id")
                .map(this::term)
                .filter(term -> term.to() == null || !term.to().isBefore(term.from()))
                .toList();
    }

    private HeldTerm term(Object[] row) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.HOME));
        LocalDate from = (LocalDate) row[4];
        LocalDate to = (LocalDate) row[5];
        Term term = to != null && to.isBefore(today) ? Term.PAST : from.isAfter(today) ? Term.LATER : Term.NOW;
        return new HeldTerm(
                (Long) row[0],
                (String) row[1],
                (Level) row[2],
                (Role) row[3],
                from,
                to,
                (String) row[6],
                (Role) row[7],
                term);
    }

    private static Object[] cells(HeldTerm term) {
        return new Object[] {term.unit(), term.role(), term.from(), term.to(), term.throughUnit(), term.throughRole()};
    }

    private Stream<Object[]> rows(Viewer me, String query) {
        return em.createQuery(query, Object[].class).setParameter("me", me.personId()).getResultList().stream();
    }
}
