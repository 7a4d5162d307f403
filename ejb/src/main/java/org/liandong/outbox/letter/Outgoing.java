package org.liandong.outbox.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.MessageService.News;
import org.liandong.outbox.MessageService.Outward;
import org.liandong.outbox.OutboxMessage;
import org.liandong.outbox.OutboxMessage.Channel;
import org.liandong.outbox.OutboxSettings;
import org.liandong.outbox.preference.MessagePreference;
import org.liandong.outbox.preference.Timing;
import org.liandong.outbox.preference.WaitingMail;
import org.liandong.outbox.robot.UnitRobot;

/** Writes what shall leave the house, in the caller's transaction. A channel that is off costs no statement. */
@ApplicationScoped
class Outgoing implements Outward, WaitingMail {
    @PersistenceContext
    private EntityManager em;

    @Override
    public void queue(News news, Set<Long> people, Set<Long> units, Instant now) {
        if (people.isEmpty() && units.isEmpty()) {
            return;
        }
        OutboxSettings settings = OutboxSettings.ofServer();
        MessageGroup group = MessageGroup.of(news.kind());
        if (settings.mail().isPresent() && !people.isEmpty()) {
            em.createQuery(
                            "select p from MessagePreference p where p.personId in :people and p.address is not null",
                            MessagePreference.class)
                    .setParameter("people", people)
                    .getResultStream()
                    .filter(person -> person.wishes().mailed().contains(group))
                    .forEach(person -> em.persist(new OutgoingMessage(
                            news,
                            person.personId(),
                            Channel.MAIL,
                            now,
                            Timing.due(now, person.wishes(), group.isUrgent()))));
        }
        if (!settings.origins().isEmpty() && !units.isEmpty()) {
            em.createQuery("select r from UnitRobot r where r.unitId in :units", UnitRobot.class)
                    .setParameter("units", units)
                    .getResultStream()
                    .filter(robot -> robot.told().contains(group))
                    .forEach(robot -> em.persist(new OutgoingMessage(news, robot.unitId(), Channel.WEBHOOK, now, now)));
        }
    }

    @Override
    public void timeAnew(MessagePreference wanted) {
        em.createQuery(
                        "select m from OutgoingMessage m where m.letterId is null and m.recipientId = :person"
                                + " and m.channel = :mail",
                        OutgoingMessage.class)
                .setParameter("person", wanted.personId())
                .setParameter("mail", Channel.MAIL)
                .getResultStream()
                .forEach(
                        message -> message.dueAt(Timing.due(message.createdAt(), wanted.wishes(), message.isUrgent())));
    }

    @Override
    public void sendCode(MessagePreference given, Instant now) {
        Long person = given.personId();
        News news =
                new News("address-" + person + "-" + now.toEpochMilli(), OutboxMessage.Kind.ADDRESS, null, "-", "-");
        Letter letter = new Letter(person, unitOf(em, person), Channel.MAIL, given.given(), now);
        em.persist(letter);
        OutgoingMessage message = new OutgoingMessage(news, person, Channel.MAIL, now, now);
        message.enclose(letter);
        em.persist(message);
    }

    /** Whose administrators keep the person's entry; null = the root's. */
    static Long unitOf(EntityManager em, Long person) {
        return em.createQuery("select u.id from Person p left join p.unit u where p.id = :person", Long.class)
                .setParameter("person", person)
                .getResultList()
                .get(0);
    }
}
