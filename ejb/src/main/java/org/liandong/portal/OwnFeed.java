package org.liandong.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** That a person's calendar has an address (T7). */
@ApplicationScoped
class OwnFeed implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int position() {
        return 18;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(Section.of(
                "feed",
                List.of("begun", "read"),
                em
                        .createQuery(
                                "select f.createdAt, f.readAt from CalendarFeed f where f.personId = :me",
                                Object[].class)
                        .setParameter("me", me.personId())
                        .getResultList()
                        .stream()));
    }
}
