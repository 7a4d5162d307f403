package org.liandong.organisation.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.common.Text;
import org.liandong.organisation.NameSearch;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;

/**
 * The people of a unit and all below it, for its administrators: staff number, sign-in name, name, category and where they belong. Being
 * here grants nothing (T3); nobody is deleted. What somebody does is nobody's but his own to look up (B3).
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class PeopleService {
    private static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Authority authority;

    @Inject
    private NameSearch search;

    @Inject
    private AuditService audit;

    /** A person in the list. */
    public record PersonRow(Long id, String staffNo, String name, String login, String category, String unit)
            implements java.io.Serializable {}

    /** One page; {@code next} is the staff number to go on behind, null at the end. */
    public record PeoplePage(List<PersonRow> rows, String next) implements java.io.Serializable {}

    /** What to edit, and the version to send back. */
    public record Entry(Long id, int version, Long unit, String unitName, PersonEntry entry)
            implements java.io.Serializable {}

    /** People who belong to the unit or below it, by staff number. {@code text}: part of name, initials or staff number; empty for all. */
    public PeoplePage find(Long unit, String text, String after) {
        OrgUnit at = authority.within(unit);
        boolean found = text != null && !text.isBlank();
        TypedQuery<PersonRow> query = em.createQuery(
                        "select new org.liandong.organisation.admin.PeopleService.PersonRow("
                                + "p.id, p.staffNo, p.name, p.login, p.category, u.name) from Person p join p.unit u"
                                + " where u.path like :below and p.staffNo > :after"
                                + (found ? search.condition("p") : "") + " order by p.staffNo",
                        PersonRow.class)
                .setParameter("below", at.path() + "%")
                .setParameter("after", after == null || !Text.isPlain(after) ? "" : after)
                .setMaxResults(PAGE + 1);
        if (found && !search.set(query, text)) {
            return new PeoplePage(List.of(), null);
        }
        List<PersonRow> rows = query.getResultList();
        boolean more = rows.size() > PAGE;
        return new PeoplePage(
                more ? rows.subList(0, PAGE) : rows, more ? rows.get(PAGE - 1).staffNo() : null);
    }

    public Entry get(Long id) {
        Person person = kept(id);
        OrgUnit unit = person.unit();
        return new Entry(
                id,
                person.lockVersion(),
                unit == null ? null : unit.id(),
                unit == null ? null : unit.name(),
                new PersonEntry(person.staffNo(), person.login(), person.name(), person.category()));
    }

    /** Enters a person who belongs to the unit; gives the id. */
    public Long create(Long unit, PersonEntry typed) {
        OrgUnit at = authority.within(unit);
        authority.checkValid(at);
        PersonEntry entry = checked(typed, null);
        Person person = new Person(entry.staffNo(), entry.login(), entry.name());
        person.describe(at, entry.category());
        em.persist(person);
        record("create", person, at);
        return person.id();
    }

    /** Corrects an entry; with another unit, that one's administrators keep it from now on, which the caller must be too. */
    public void edit(Long id, int version, Long unit, PersonEntry typed) {
        Person person = kept(id);
        authority.checkVersion(person.lockVersion(), version);
        OrgUnit at = authority.within(unit);
        PersonEntry entry = checked(typed, id);
        person.correct(entry.staffNo(), entry.login(), entry.name());
        person.describe(at, entry.category());
        record("edit", person, at);
    }

    private Person kept(Long id) {
        Person person = id == null ? null : em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("person");
        }
        if (person.unit() == null) {
            authority.root();
        } else {
            authority.within(person.unit().id());
        }
        return person;
    }

    private PersonEntry checked(PersonEntry typed, Long own) {
        Checks checks = new Checks();
        PersonEntry entry = typed.checked(checks);
        checks.reportIf(taken("staffNo", entry.staffNo(), own), "staffNo", "already-there", entry.staffNo());
        checks.reportIf(taken("login", entry.login(), own), "login", "already-there", entry.login());
        boolean unknown = entry.category() != null
                && em.createQuery("select c.id from PersonCategory c where c.code = :code", Long.class)
                        .setParameter("code", entry.category())
                        .getResultList()
                        .isEmpty();
        checks.reportIf(unknown, "category", "unknown-category", entry.category());
        checks.throwIfAny();
        return entry;
    }

    private boolean taken(String column, String value, Long own) {
        return value != null
                && em
                        .createQuery("select p.id from Person p where p." + column + " = :value", Long.class)
                        .setParameter("value", value)
                        .getResultList()
                        .stream()
                        .anyMatch(id -> !id.equals(own));
    }

    private void record(String operation, Person person, OrgUnit unit) {
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "PeopleService." + operation,
                "unit " + unit.id() + " person " + person.staffNo() + " signs in as " + person.login());
    }
}
