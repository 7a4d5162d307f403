package org.liandong.organisation.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;
import org.liandong.organisation.signin.AccountTerm;

/**
 * Until when somebody may sign in, for the administrators who keep his entry: invited experts have accounts that end (T1). It holds whoever
 * says that the password is right, a registry, a directory or a provider. Nothing is deleted, and nothing but the account ends.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class AccountService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private KeptPeople kept;

    @Inject
    private Authority authority;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    /**
     * Until when somebody may sign in.
     *
     * @param lastDay a day in Asia/Shanghai, itself included; null: for good
     * @param over that day is past
     */
    public record Account(LocalDate lastDay, boolean over) implements Serializable {}

    public Account find(Long person) {
        AccountTerm term = em.find(AccountTerm.class, kept.get(person).id());
        return term == null
                ? new Account(null, false)
                : new Account(term.lastDay(), term.lastDay().isBefore(authority.today()));
    }

    /**
     * Lets an account end with a day, of today's at once with a day that is past, or go on for good with null. Not one's own, and of who
     * is in posts elsewhere too, only by an administrator above both; problems at {@code lastDay}.
     */
    public void limit(Long id, LocalDate lastDay) {
        Person person = kept.get(id);
        em.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        Checks checks = new Checks();
        checks.reportIf(person.id().equals(user.viewer().personId()), "lastDay", "own-account", person.name());
        kept.beyond(person).ifPresent(unit -> checks.reportIf(true, "lastDay", "account-held-elsewhere", unit.name()));
        checks.throwIfAny();
        AccountTerm term = em.find(AccountTerm.class, person.id());
        if (term != null && lastDay == null) {
            em.remove(term);
        } else if (term != null) {
            term.endOn(lastDay);
        } else if (lastDay != null) {
            em.persist(new AccountTerm(person.id(), lastDay));
        }
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "AccountService.limit",
                "person " + person.staffNo() + (lastDay == null ? " for good" : " until " + lastDay));
    }
}
