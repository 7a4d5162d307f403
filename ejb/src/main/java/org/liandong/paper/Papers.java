package org.liandong.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.liandong.file.Attachments;
import org.liandong.file.StoredFile;
import org.liandong.file.TakenFile;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;

/** The rows of papers with their bytes; asks nobody for permission. */
@ApplicationScoped
public class Papers {
    private static final int REVISION = 1;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    void keep(Paper paper, TakenFile bytes, Viewer by) {
        em.persist(paper);
        attachments.attach(paper.owner(), REVISION, bytes, by.personId());
    }

    public Optional<Paper> find(String code) {
        return em
                .createQuery("select p from Paper p where p.code = :code", Paper.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Papers about a request, the newest first. */
    List<Paper> ofRequest(Long request) {
        return em.createQuery("select p from Paper p where p.requestId = :request order by p.id desc", Paper.class)
                .setParameter("request", request)
                .getResultList();
    }

    List<Paper> ofDispatch(Long dispatch) {
        return em.createQuery("select p from Paper p where p.dispatchId = :dispatch order by p.id desc", Paper.class)
                .setParameter("dispatch", dispatch)
                .getResultList();
    }

    /** The sheets that hold, of those that hide the same. */
    void supersede(Long request, List<String> withheld) {
        ofRequest(request).stream()
                .filter(paper -> paper.kind() == PaperKind.SHEET && paper.isValid())
                .filter(paper -> paper.withheld().equals(java.util.Set.copyOf(withheld)))
                .forEach(paper -> paper.supersede(clock.instant()));
    }

    StoredFile stored(Paper paper) {
        return attachments.stored(attachments.find(paper.owner(), REVISION).get(0));
    }

    /** Who keeps the papers of the unit that issued it, or administers that unit. */
    boolean mayVoid(Viewer viewer, Paper paper) {
        return viewer.office(paper.unitId()).isPresent()
                || viewer.administers(em.find(OrgUnit.class, paper.unitId()).path());
    }
}
