package org.liandong.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** How many messages a person got (T7); the messages themselves are in the bell. */
@ApplicationScoped
class OwnMessages implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Section> about(Viewer me) {
        Object[] counts = {count(me, false), count(me, true)};
        return List.of(Section.of("messages", List.of("all", "unread"), Stream.<Object[]>of(counts)));
    }

    private Long count(Viewer me, boolean unread) {
        return em.createQuery(
                        "select count(m) from OutboxMessage m where m.recipientId = :me and m.state in :states",
                        Long.class)
                .setParameter("me", me.personId())
                .setParameter(
                        "states", unread ? List.of(OutboxMessage.State.UNREAD) : List.of(OutboxMessage.State.values()))
                .getSingleResult();
    }
}
