package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** What a person wrote to send down, and what the person signed for on a unit's behalf (T7). */
@ApplicationScoped
class OwnDispatches implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int position() {
        return 15;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(
                Section.of(
                        "dispatched",
                        List.of("number", "title", "unit", "state", "begun", "sent"),
                        rows(
                                me,
                                "select d.number, d.title, d.unitName, d.state, d.createdAt, d.sentAt from Dispatch d"
                                        + " where d.authorId = :me order by d.id desc")),
                Section.of(
                        "signedFor",
                        List.of("number", "title", "unit", "signed"),
                        rows(
                                me,
                                "select d.number, d.title, u.name, r.signedAt from Receipt r join Dispatch d on d.id = r.dispatchId"
                                        + " join OrgUnit u on u.id = r.unitId where r.signedBy = :me"
                                        + " order by r.dispatchId desc, r.unitId")));
    }

    private Stream<Object[]> rows(Viewer me, String query) {
        return em.createQuery(query, Object[].class).setParameter("me", me.personId()).getResultList().stream();
    }
}
