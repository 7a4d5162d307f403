package org.liandong.portal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;

/** The private address of the caller's calendar; nobody else makes, sees or ends it (PLT-04). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class CalendarFeedService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** That there is an address; {@code read}: when a program last asked there, to the hour; null = never. */
    public record Feed(Instant made, Instant read) implements Serializable {}

    /** The caller's; empty for none. */
    public Optional<Feed> find() {
        return feed(user.viewer().personId()).map(feed -> new Feed(feed.createdAt(), feed.readAt()));
    }

    /** Makes an address, in place of the one there was; gives its secret, which is not kept and cannot be asked for again. */
    public String renew() {
        Long me = user.appointed().personId();
        em.find(Person.class, me, LockModeType.PESSIMISTIC_WRITE);
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarFeed feed = feed(me).orElseGet(() -> new CalendarFeed(me));
        feed.renew(DeadlineReader.hash(secret), clock.instant());
        em.persist(feed);
        audit.record(AuditRecord.Kind.ADMINISTRATION, "CalendarFeedService.renew", null);
        return secret;
    }

    /** Ends the address. */
    public void revoke() {
        feed(user.appointed().personId()).ifPresent(feed -> {
            em.remove(feed);
            audit.record(AuditRecord.Kind.ADMINISTRATION, "CalendarFeedService.revoke", null);
        });
    }

    private Optional<CalendarFeed> feed(Long person) {
        return em
                .createQuery("select f from CalendarFeed f where f.personId = :person", CalendarFeed.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .findFirst();
    }
}
