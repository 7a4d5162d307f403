package org.liandong.outbox.letter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Person;
import org.liandong.outbox.OutboxMessage.Channel;
import org.liandong.outbox.preference.MessagePreference;
import org.liandong.outbox.preference.Timing;
import org.liandong.outbox.preference.Wishes;
import org.liandong.outbox.robot.UnitRobot;

/** Puts messages into letters and says who carries which; each in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterDesk {
    /** Longer than a handing-over can take; then whoever claimed it has died. */
    static final Duration LEASE = Duration.ofMinutes(3);

    private static final int RECIPIENTS = 100;
    private static final int MOST_IN_ONE = 200;
    private static final int LONGEST_ERROR = 300;

    @PersistenceContext
    private EntityManager em;

    /** For whom something is due; by id of the person, or of the unit. */
    public record Recipient(Long id, Channel channel) {}

    /** A letter and the token of the claim on it; {@code attempts} with this one. */
    public record Claim(Long letter, String token, int attempts) {}

    /** Recipients of messages that are due and in no letter yet. */
    public List<Recipient> due(Set<Channel> channels, Instant now) {
        return em
                .createQuery(
                        "select distinct m.recipientId, m.channel from OutgoingMessage m where m.letterId is null"
                                + " and m.dueAt <= :now and m.channel in :channels",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("channels", channels)
                .setMaxResults(RECIPIENTS)
                .getResultList()
                .stream()
                .map(row -> new Recipient((Long) row[0], (Channel) row[1]))
                .toList();
    }

    /** Puts all that is due for the recipient into one letter. Whoever comes second waits for the recipient's row, and finds nothing left. */
    public void enclose(Recipient recipient, Instant now) {
        boolean reachable = recipient.channel() == Channel.MAIL
                ? preference(recipient.id(), LockModeType.PESSIMISTIC_WRITE)
                        .filter(own -> own.address() != null)
                        .isPresent()
                : robot(recipient.id(), LockModeType.PESSIMISTIC_WRITE).isPresent();
        List<OutgoingMessage> messages = em.createQuery(
                        "select m from OutgoingMessage m where m.letterId is null and m.recipientId = :recipient"
                                + " and m.channel = :channel and m.dueAt <= :now order by m.id",
                        OutgoingMessage.class)
                .setParameter("recipient", recipient.id())
                .setParameter("channel", recipient.channel())
                .setParameter("now", now)
                .setMaxResults(MOST_IN_ONE)
                .getResultList();
        if (!reachable) {
            messages.forEach(em::remove); // the recipient wants nothing any more; the bell has it
        } else if (!messages.isEmpty()) {
            Long unit = recipient.channel() == Channel.MAIL ? Outgoing.unitOf(em, recipient.id()) : recipient.id();
            Letter letter = new Letter(recipient.id(), unit, recipient.channel(), null, now);
            em.persist(letter);
            messages.forEach(message -> message.enclose(letter));
        }
    }

    /** Claims the letter that is due longest. */
    public Optional<Claim> claim(Set<Channel> channels, Instant now) {
        return em
                .createQuery(
                        "select l.id, l.attempts from Letter l where l.state = :waiting and l.dueAt <= :now"
                                + " and l.channel in :channels order by l.dueAt, l.id",
                        Object[].class)
                .setParameter("waiting", Letter.State.WAITING)
                .setParameter("now", now)
                .setParameter("channels", channels)
                .setMaxResults(10)
                .getResultList()
                .stream()
                .map(row -> claim((Long) row[0], (Integer) row[1], now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Claim> claim(Long letter, int attempts, Instant now) {
        String token = UUID.randomUUID().toString();
        int claimed = em.createQuery(
                        "update Letter l set l.claim = :token, l.dueAt = :lease, l.attempts = l.attempts + 1"
                                + " where l.id = :letter and l.state = :waiting and l.attempts = :attempts and l.dueAt <= :now")
                .setParameter("token", token)
                .setParameter("lease", now.plus(LEASE))
                .setParameter("letter", letter)
                .setParameter("waiting", Letter.State.WAITING)
                .setParameter("attempts", attempts)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1 ? Optional.of(new Claim(letter, token, attempts + 1)) : Optional.empty();
    }

    /** What is in a letter and where it goes now; empty = its recipient wants nothing any more. */
    public Optional<Contents> contents(Claim claim) {
        Letter letter = em.find(Letter.class, claim.letter());
        List<Contents.Line> lines = em
                .createQuery(
                        "select m from OutgoingMessage m where m.letterId = :letter order by m.id",
                        OutgoingMessage.class)
                .setParameter("letter", letter.id())
                .getResultList()
                .stream()
                .map(OutgoingMessage::line)
                .toList();
        return letter.channel() == Channel.MAIL ? mail(letter, lines) : call(letter, lines);
    }

    private Optional<Contents> mail(Letter letter, List<Contents.Line> lines) {
        boolean code = letter.address() != null;
        return preference(letter.recipientId(), LockModeType.NONE)
                .filter(own -> code ? letter.address().equals(own.given()) : own.address() != null)
                .map(own -> new Contents(
                        letter.messageId(),
                        code ? letter.address() : own.address(),
                        em.find(Person.class, letter.recipientId()).name(),
                        own.wishes().locale(),
                        code ? own.code() : null,
                        null,
                        lines));
    }

    private Optional<Contents> call(Letter letter, List<Contents.Line> lines) {
        return robot(letter.recipientId(), LockModeType.NONE)
                .map(robot -> new Contents(
                        letter.messageId(),
                        robot.address(),
                        em.find(OrgUnit.class, letter.recipientId()).name(),
                        Wishes.locale(robot.language()),
                        null,
                        new Contents.Robot(robot.kind(), robot.secret()),
                        lines));
    }

    /** It was handed over, or given up; false when the claim is lost. */
    public boolean end(Claim claim, Letter.State state, Instant now) {
        return settle(claim, state, now, null);
    }

    /** It was not taken: it rests, without disturbing quiet hours, or it has failed. */
    public boolean fail(Claim claim, String error, Instant now) {
        String why = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        return Pauses.after(claim.attempts())
                .map(pause -> settle(claim, Letter.State.WAITING, rested(claim, now.plus(pause)), why))
                .orElseGet(() -> settle(claim, Letter.State.FAILED, now, why));
    }

    private Instant rested(Claim claim, Instant at) {
        Letter letter = em.find(Letter.class, claim.letter());
        return letter.channel() == Channel.MAIL && letter.address() == null
                ? preference(letter.recipientId(), LockModeType.NONE)
                        .map(own -> Timing.afterQuiet(at, own.wishes()))
                        .orElse(at)
                : at;
    }

    /** A state that is an end has its time, any other one none; PostgreSQL takes no null for a time. */
    private boolean settle(Claim claim, Letter.State state, Instant dueAt, String error) {
        return em.createQuery(
                                "update Letter l set l.state = :state, l.claim = null, l.dueAt = :due, l.error = :error, l.endedAt = "
                                        + (state == Letter.State.WAITING ? "null" : ":due")
                                        + " where l.id = :letter and l.claim = :token")
                        .setParameter("state", state)
                        .setParameter("due", dueAt)
                        .setParameter("error", error)
                        .setParameter("letter", claim.letter())
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }

    /** Forgets what was settled before then: the bell has it, and events do not come again. */
    public int forget(Instant before) {
        String settled = "l.state in (:sent, :given) and l.endedAt < :before";
        em.createQuery("delete from OutgoingMessage m where m.letterId in (select l.id from Letter l where " + settled
                        + ")")
                .setParameter("sent", Letter.State.SENT)
                .setParameter("given", Letter.State.GIVEN_UP)
                .setParameter("before", before)
                .executeUpdate();
        return em.createQuery("delete from Letter l where " + settled)
                .setParameter("sent", Letter.State.SENT)
                .setParameter("given", Letter.State.GIVEN_UP)
                .setParameter("before", before)
                .executeUpdate();
    }

    private Optional<MessagePreference> preference(Long person, LockModeType lock) {
        return Optional.ofNullable(em.find(MessagePreference.class, person, lock));
    }

    private Optional<UnitRobot> robot(Long unit, LockModeType lock) {
        Optional<UnitRobot> robot = em.createQuery("select r from UnitRobot r where r.unitId = :unit", UnitRobot.class)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst();
        robot.ifPresent(found -> em.lock(found, lock));
        return robot;
    }
}
