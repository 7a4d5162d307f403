package org.liandong.outbox.preference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.ChangedMeanwhileException;
import org.liandong.common.Checks;
import org.liandong.common.InvalidInputException;
import org.liandong.common.RuleException;
import org.liandong.organisation.CurrentUser;
import org.liandong.outbox.OutboxSettings;

/** The caller's own wishes about messages, and the address where mail goes; nobody sees or changes another's (D9). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class PreferenceService {
    private static final int LONGEST_ADDRESS = 254;
    private static final int CODES = 1_000_000;
    /** Somebody else's box is not to be flooded with codes. */
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(1);

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9_%+-]+(?:\\.[A-Za-z0-9_%+-]+)*@" + LABEL + "(?:\\." + LABEL + ")+");
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private WaitingMail waiting;

    @Inject
    private Clock clock;

    /**
     * How the caller is told.
     *
     * @param mailOn whether this installation sends mail at all
     * @param address the confirmed one; null = none, so no mail comes
     * @param given the one that waits for its code, until {@code codeUntil}; null = none
     * @param version to be sent back when saving; -1 = nothing was ever saved
     */
    public record Preferences(
            boolean mailOn,
            String address,
            Instant confirmedAt,
            String given,
            Instant codeUntil,
            Wishes wishes,
            int version)
            implements Serializable {}

    public Preferences get() {
        boolean mailOn = OutboxSettings.ofServer().mail().isPresent();
        MessagePreference own =
                em.find(MessagePreference.class, user.appointed().personId());
        if (own == null) {
            return new Preferences(mailOn, null, null, null, null, Wishes.usual(), -1);
        }
        boolean given = own.isWaiting(clock.instant());
        return new Preferences(
                mailOn,
                own.address(),
                own.confirmedAt(),
                given ? own.given() : null,
                given ? own.givenAt().plus(MessagePreference.CODE_LASTS) : null,
                own.wishes(),
                own.lockVersion());
    }

    /** Keeps the wishes; what waits already is timed anew by them. */
    public void save(int version, Wishes wishes) {
        Long me = user.appointed().personId();
        wishes.check();
        MessagePreference found = em.find(MessagePreference.class, me, LockModeType.PESSIMISTIC_WRITE);
        if ((found == null ? -1 : found.lockVersion()) != version) {
            throw new ChangedMeanwhileException();
        }
        MessagePreference own = found == null ? made(me) : found;
        own.want(wishes);
        waiting.timeAnew(own);
    }

    /** Takes an address and mails a code to it; mail comes there when {@link #confirmAddress} was given the code. */
    public void giveAddress(String address) {
        Long me = user.appointed().personId();
        String typed = checked(address);
        if (OutboxSettings.ofServer().mail().isEmpty()) {
            throw new RuleException("mail-off");
        }
        MessagePreference found = em.find(MessagePreference.class, me, LockModeType.PESSIMISTIC_WRITE);
        MessagePreference own = found == null ? made(me) : found;
        Instant now = clock.instant();
        if (own.givenAt() != null && own.givenAt().plus(BETWEEN_CODES).isAfter(now)) {
            throw new RuleException("code-just-sent");
        }
        own.give(typed, "%06d".formatted(RANDOM.nextInt(CODES)), now);
        em.flush();
        waiting.sendCode(own, now);
    }

    /** The code that came to the given address; a wrong one is counted, and after five a new one is needed. */
    public boolean confirmAddress(String code) {
        Long me = user.appointed().personId();
        Checks checks = new Checks();
        String typed = checks.required("code", code, 20);
        checks.throwIfAny();
        MessagePreference own = em.find(MessagePreference.class, me, LockModeType.PESSIMISTIC_WRITE);
        if (own == null || !own.isWaiting(clock.instant())) {
            throw new RuleException("code-over");
        }
        return own.confirm(typed, clock.instant());
    }

    /** Forgets the address: no mail comes any more, and what waits is not sent; the bell has it. */
    public void removeAddress() {
        MessagePreference own =
                em.find(MessagePreference.class, user.appointed().personId(), LockModeType.PESSIMISTIC_WRITE);
        if (own != null) {
            own.removeAddress();
        }
    }

    private MessagePreference made(Long person) {
        MessagePreference made = new MessagePreference(person);
        em.persist(made);
        return made;
    }

    private static String checked(String address) {
        Checks checks = new Checks();
        String typed = checks.requiredLine("address", address, LONGEST_ADDRESS);
        checks.throwIfAny();
        if (!ADDRESS.matcher(typed).matches()) {
            throw new InvalidInputException("address", "not-an-address");
        }
        return typed;
    }
}
