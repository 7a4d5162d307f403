package org.liandong.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.mine.HeldAboutMe;
import org.liandong.organisation.mine.Section;

/** The filters that a person keeps, and what the person wanted written out in the last days (T7). */
@ApplicationScoped
class OwnSearches implements HeldAboutMe {
    @PersistenceContext
    private EntityManager em;

    @Override
    public int position() {
        return 17;
    }

    @Override
    public List<Section> about(Viewer me) {
        return List.of(
                section(
                        me,
                        "views",
                        List.of("name", "query"),
                        "select v.name, v.query from SavedView v where v.personId = :me order by v.id"),
                section(
                        me,
                        "exports",
                        List.of("query", "state", "begun"),
                        "select e.query, e.state, e.createdAt from SearchExport e where e.ownerId = :me order by"
                                + " e.id"));
    }

    private Section section(Viewer me, String name, List<String> columns, String query) {
        return Section.of(
                name,
                columns,
                em.createQuery(query, Object[].class).setParameter("me", me.personId()).getResultList().stream());
    }
}
