package org.liandong.organisation.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.RuleException;
import org.liandong.common.Text;
import org.liandong.organisation.NameSearch;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;

/**
 * The people of a unit and all below it, for its administrators: staff number, sign-in name, name, category and where they belong. Being
 * here grants nothing (T3); nobody is deleted. What somebody does is nobody's but his own to look up (B3);
 * what is open with him, and has to be handed over, a component above tells.
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
    private KeptPeople kept;

    @Inject
    private NameSearch search;

    @Inject
    private AuditService audit;

    /** A person in the list. */
    public record PersonRow(Long id, String staffNo, String name, String login, String category, String unit)
            implements java.io.Serializable {}

    /** One page of a unit's people; {@code next} is the staff number to go on behind, null at the end. */
    public record PeoplePage(Long unit, String unitName, List<PersonRow> rows, String next)
            implements java.io.Serializable {}

    /** What to edit, and the version to send back. */
    public record Entry(Long id, int version, Long unit, String unitName, PersonEntry entry)
            implements java.io.Serializable {}

    /**
     * People who belong to the unit or below it, by staff number; at the root also those who belong nowhere. Who looked is in the audit
     * (T7).
     *
     * @param unit null for the first that the caller administers
     * @param text part of name, initials or staff number; empty for all
     */
    public PeoplePage find(Long unit, String text, String after) {
        OrgUnit at = authority.own(unit);
        record("find", "unit " + at.id());
        boolean found = text != null && !text.isBlank();
        TypedQuery<PersonRow> query = em.createQuery(
                        "select new org.liandong.organisation.admin.PeopleService.PersonRow("
                                + "p.id, p.staffNo, p.name, p.login, p.category, u.name) from Person p left join p.unit u"
                                + " where (u.path like :below" + (at.parent() == null ? " or u.id is null" : "")
                                + ") and p.staffNo > :after"
                                + (found ? search.condition("p") : "") + " order by p.staffNo",
                        PersonRow.class)
                .setParameter("below", at.path() + "%")
                .setParameter("after", after == null || !Text.isPlain(after) ? "" : after)
                .setMaxResults(PAGE + 1);
        if (found && !search.set(query, text)) {
            return new PeoplePage(at.id(), at.name(), List.of(), null);
        }
        List<PersonRow> rows = query.getResultList();
        boolean more = rows.size() > PAGE;
        return new PeoplePage(
                at.id(),
                at.name(),
                more ? rows.subList(0, PAGE) : rows,
                more ? rows.get(PAGE - 1).staffNo() : null);
    }

    /** An empty entry of a unit. */
    public Entry begin(Long unit) {
        OrgUnit at = authority.own(unit);
        authority.checkValid(at);
        return new Entry(null, 0, at.id(), at.name(), new PersonEntry(null, null, null, null));
    }

    /** An entry; who looked is in the audit (T7). */
    public Entry get(Long id) {
        Person person = kept.get(id);
        record("get", "person " + id);
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
        OrgUnit at = home(unit);
        PersonEntry entry = checked(typed, null);
        Person person = new Person(entry.staffNo(), entry.login(), entry.name());
        person.describe(at, entry.category());
        em.persist(person);
        flush();
        record("create", person, at);
        return person.id();
    }

    /** Corrects an entry; with another unit, that one's administrators keep it from now on, which the caller must be too. */
    public void edit(Long id, int version, Long unit, PersonEntry typed) {
        Person person = kept.get(id);
        em.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        authority.checkVersion(person.lockVersion(), version);
        OrgUnit at = home(unit);
        PersonEntry entry = checked(typed, id);
        checkIdentity(person, entry);
        person.correct(entry.staffNo(), entry.login(), entry.name());
        person.describe(at, entry.category());
        flush();
        record("edit", person, at);
    }

    private OrgUnit home(Long unit) {
        Checks checks = new Checks();
        checks.given("unit", unit);
        checks.throwIfAny();
        OrgUnit at = authority.within(unit);
        authority.checkValid(at);
        return at;
    }

    private PersonEntry checked(PersonEntry typed, Long own) {
        Checks checks = new Checks();
        PersonEntry entry = typed.checked(checks, "name");
        checks.throwIfAny();
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

    /**
     * Who signs in under which name is who acts in that person's posts: it is changed only by who administers all units where the person
     * is, was or will be in a post: sight of what was decided there goes with the person. The name stands under what is signed there.
     */
    private void checkIdentity(Person person, PersonEntry entry) {
        Checks checks = new Checks();
        kept.beyond(person).map(OrgUnit::name).ifPresent(where -> {
            checks.reportIf(!entry.login().equals(person.login()), "login", "identity-held-elsewhere", where);
            checks.reportIf(!entry.staffNo().equals(person.staffNo()), "staffNo", "identity-held-elsewhere", where);
            checks.reportIf(!entry.name().equals(person.name()), "name", "identity-held-elsewhere", where);
        });
        checks.throwIfAny();
    }

    /** Two who enter the same number at once: the second is told, whatever the database says. */
    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw new RuleException("entered-meanwhile");
        }
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
        record(operation, "unit " + unit.id() + " person " + person.staffNo() + " signs in as " + person.login());
    }

    private void record(String operation, String detail) {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "PeopleService." + operation, detail);
    }
}
