package org.liandong.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** Papers that a person issued and scans that he added (T7). */
@ApplicationScoped
class OwnPapers implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int position() {
        return 17;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(
                Section.of(
                        "papers",
                        List.of("number", "title", "issued"),
                        em
                                .createQuery(
                                        "select p.number, p.title, p.issuedAt from Paper p where p.issuedBy = :me order by p.id desc",
                                        Object[].class)
                                .setParameter("me", me.personId())
                                .getResultList()
                                .stream()),
                Section.of(
                        "scans",
                        List.of("number", "title", "added"),
                        em
                                .createQuery(
                                        "select r.number, r.title, s.addedAt from Scan s join ApprovalRequest r on r.id = s.requestId"
                                                + " where s.addedBy = :me order by s.id desc",
                                        Object[].class)
                                .setParameter("me", me.personId())
                                .getResultList()
                                .stream()));
    }
}
