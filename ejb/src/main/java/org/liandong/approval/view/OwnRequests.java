package org.liandong.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.approval.inbox.Participation;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** What a person filed and what became of it, and what the person decided on (T7). */
@ApplicationScoped
class OwnRequests implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(
                Section.of(
                        "filed",
                        List.of("number", "title", "route", "origin", "state", "begun", "submitted", "closed"),
                        rows(
                                me,
                                "select r.number, r.title, way.name, r.originName, r.state, r.createdAt, r.submittedAt, r.closedAt"
                                        + " from ApprovalRequest r join r.route v join v.route way where r.filerId = :me order by r.id desc")),
                Section.of("decided", List.of("number", "title", "route", "last"), decided(me)),
                Section.of(
                        "phrases",
                        List.of("words"),
                        em
                                .createQuery(
                                        "select p.words from StockPhrase p where p.personId = :me order by p.id",
                                        String.class)
                                .setParameter("me", me.personId())
                                .getResultList()
                                .stream()
                                .map(words -> new Object[] {words})));
    }

    private Stream<Object[]> decided(Viewer me) {
        return em
                .createQuery(
                        "select r.number, r.title, way.name, p.lastAt from Participation p"
                                + " join ApprovalRequest r on r.id = p.requestId join r.route v join v.route way"
                                + " where p.viewerId = :me and p.role = :done order by p.id desc",
                        Object[].class)
                .setParameter("me", me.personId())
                .setParameter("done", Participation.Role.DONE)
                .getResultList()
                .stream();
    }

    private Stream<Object[]> rows(Viewer me, String query) {
        return em.createQuery(query, Object[].class).setParameter("me", me.personId()).getResultList().stream();
    }
}
