package org.liandong.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Queues messages and shows the caller's own; nobody reads another's. */
@Stateless
@RolesAllowed("user")
public class MessageService {
    private static final int COUNTED = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Outward outward;

    @Inject
    private Clock clock;

    /**
     * What happened: {@code event} names it once for all, such as {@code request-1042-7}; {@code place} is the page to which a message
     * leads that is not about a request.
     */
    public record News(
            String event, OutboxMessage.Kind kind, Long requestId, String title, String actorName, String place) {
        public News(String event, OutboxMessage.Kind kind, Long requestId, String title, String actorName) {
            this(event, kind, requestId, title, actorName, null);
        }
    }

    /** Where a message leads: to a request, or to a page of its own. */
    public record Target(Long requestId, String place) {}

    /** A message as the bell lists it. */
    public record MessageRow(
            Long id,
            OutboxMessage.Kind kind,
            Long requestId,
            String title,
            String actorName,
            Instant at,
            boolean unread)
            implements Serializable {}

    /** For other components, also where nobody is signed in. Queues one message per person, in the caller's transaction; a person named twice gets one. */
    @PermitAll
    public void queue(News news, Collection<Long> recipients) {
        queue(news, recipients, Set.of());
    }

    /** As {@link #queue(News, Collection)}; the robots of the units that the news is about are told too, if they have any. */
    @PermitAll
    public void queue(News news, Collection<Long> recipients, Collection<Long> units) {
        Set<Long> people = new LinkedHashSet<>(recipients);
        Instant now = clock.instant();
        people.forEach(person -> em.persist(new OutboxMessage(news, person, now)));
        outward.queue(news, people, new LinkedHashSet<>(units), now);
    }

    /** Takes along what shall leave the house, in the same transaction. */
    public interface Outward {
        void queue(News news, Set<Long> people, Set<Long> units, Instant now);
    }

    /** The caller's newest messages. */
    public List<MessageRow> findMine(int most) {
        Viewer viewer = user.viewer();
        return em
                .createQuery(
                        "select m.id, m.kind, m.requestId, m.title, m.actorName, m.createdAt, m.state from OutboxMessage m"
                                + " where m.recipientId = :me and m.channel = :bell order by m.id desc",
                        Object[].class)
                .setParameter("me", viewer.personId())
                .setParameter("bell", OutboxMessage.Channel.BELL)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new MessageRow(
                        (Long) row[0],
                        (OutboxMessage.Kind) row[1],
                        (Long) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5],
                        row[6] == OutboxMessage.State.UNREAD))
                .toList();
    }

    /** How many of the caller's messages are unread, exact to 99; 100 stands for more. */
    public int countUnread() {
        return em.createQuery(
                        "select m.id from OutboxMessage m where m.recipientId = :me and m.channel = :bell and m.state = :unread")
                .setParameter("me", user.viewer().personId())
                .setParameter("bell", OutboxMessage.Channel.BELL)
                .setParameter("unread", OutboxMessage.State.UNREAD)
                .setMaxResults(COUNTED)
                .getResultList()
                .size();
    }

    /** Marks one of the caller's messages read and says where it leads. */
    public Target open(Long id) {
        OutboxMessage message = em.find(OutboxMessage.class, id);
        Long me = user.viewer().personId();
        if (message == null || !message.isFor(me)) {
            throw new NotFoundException("message");
        }
        message.read(clock.instant());
        return new Target(message.requestId(), message.place());
    }

    /** The caller looks at the request: what the bell said about it is read. */
    public void readAbout(Long requestId) {
        em.createQuery(
                        "update OutboxMessage m set m.state = :read, m.readAt = :now"
                                + " where m.recipientId = :me and m.channel = :bell and m.state = :unread and m.requestId = :request")
                .setParameter("read", OutboxMessage.State.READ)
                .setParameter("unread", OutboxMessage.State.UNREAD)
                .setParameter("bell", OutboxMessage.Channel.BELL)
                .setParameter("now", clock.instant())
                .setParameter("me", user.viewer().personId())
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** Marks all of the caller's messages read. */
    public void readAll() {
        em.createQuery(
                        "update OutboxMessage m set m.state = :read, m.readAt = :now where m.recipientId = :me and m.state = :unread")
                .setParameter("read", OutboxMessage.State.READ)
                .setParameter("unread", OutboxMessage.State.UNREAD)
                .setParameter("now", clock.instant())
                .setParameter("me", user.viewer().personId())
                .executeUpdate();
    }
}
