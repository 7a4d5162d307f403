package org.liandong.search.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.common.RuleException;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;
import org.liandong.search.SearchFilter;

/** The caller's exports: asked for, looked at, fetched; nobody sees another's. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class FoundExportService {
    /** So many rows at most; a spreadsheet of more helps nobody. */
    public static final int MOST_ROWS = 100_000;

    private static final int MOST_WAITING = 3;
    private static final int SHOWN = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * How an export stands.
     *
     * @param query the filter, as an address says it
     * @param done rows so far
     * @param cut there were more than {@link #MOST_ROWS}
     * @param goes when the file goes; null while it is not finished
     */
    public record View(
            Long id,
            String query,
            ExportFormat format,
            ExportState state,
            int done,
            boolean cut,
            Instant created,
            Instant finished,
            Instant goes)
            implements Serializable {
        /** Somebody still works at it. */
        public boolean isOpen() {
            return state == ExportState.QUEUED || state == ExportState.RUNNING;
        }
    }

    /** Asks for what the filter finds; {@code chinese}: the words of the file. */
    public Long begin(SearchFilter filter, ExportFormat format, boolean chinese) {
        Long me = user.appointed().personId();
        Checks checks = new Checks();
        checks.given("format", format);
        checks.throwIfAny();
        em.find(Person.class, me, LockModeType.PESSIMISTIC_WRITE);
        if (findMine().stream().filter(View::isOpen).count() >= MOST_WAITING) {
            throw new RuleException("exports-waiting", MOST_WAITING);
        }
        SearchExport export = new SearchExport(me, filter.query(), format, chinese ? "zh" : "en", clock.instant());
        em.persist(export);
        audit.record(AuditRecord.Kind.EXPORT, "FoundExportService.begin", format + " " + filter.query());
        return export.id();
    }

    /** The caller's own, the newest first. */
    public List<View> findMine() {
        return em
                .createQuery(
                        "select e from SearchExport e where e.ownerId = :me order by e.id desc", SearchExport.class)
                .setParameter("me", user.viewer().personId())
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(SearchExport::view)
                .toList();
    }

    public View get(Long id) {
        return own(id).view();
    }

    /** The name of a file that is there; refuses before the first byte. */
    public String check(Long id) {
        SearchExport export = own(id);
        if (export.view().state() != ExportState.DONE) {
            throw new NotFoundException("export-file");
        }
        return export.fileName();
    }

    /** Writes the file, piece by piece, each read by itself: whoever downloads slowly holds no connection. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(Long id, OutputStream out) throws IOException {
        check(id);
        List<Long> parts = em.createQuery(
                        "select p.id from ExportPart p where p.exportId = :id order by p.position", Long.class)
                .setParameter("id", id)
                .getResultList();
        for (Long part : parts) {
            out.write(em.find(ExportPart.class, part).bytes());
            em.clear();
        }
    }

    private SearchExport own(Long id) {
        SearchExport export = id == null ? null : em.find(SearchExport.class, id);
        if (export == null || !export.isOf(user.viewer().personId())) {
            throw new NotFoundException("export");
        }
        return export;
    }
}
