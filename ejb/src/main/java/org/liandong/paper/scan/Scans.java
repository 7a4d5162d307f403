package org.liandong.paper.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.journal.Journal;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.journal.JournalEntry;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.file.Attachments;
import org.liandong.file.FileType;
import org.liandong.file.StoredFile;
import org.liandong.file.TakenFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Level;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Viewer;
import org.liandong.paper.Paper;
import org.liandong.paper.Papers;
import org.liandong.paper.print.PaperCode;

/** The short transactions of {@link ScanService}. */
@ApplicationScoped
@Transactional(rollbackOn = BusinessException.class)
class Scans {
    private static final int REVISION = 1;
    private static final String FIELD = "file";
    private static final List<FileType> SCANNED =
            List.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.TIFF, FileType.BMP);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RequestViewService views;

    @Inject
    private CurrentUser user;

    @Inject
    private Papers papers;

    @Inject
    private Attachments attachments;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** How a scan was found to belong to a paper; {@code paper} null where it has no code. */
    private record Found(Paper paper, Scan.ScanMatch matched) {}

    ScanService.Shelf find(Long request) {
        RequestView view = views.get(request);
        return new ScanService.Shelf(
                all(request).stream()
                        .filter(scan -> isFor(view, scan))
                        .map(this::row)
                        .toList(),
                offered(view, em.find(ApprovalRequest.class, request)));
    }

    void checkOffered(Long request, Scan.ScanKind kind) {
        RequestView view = views.get(request);
        if (!offered(view, em.find(ApprovalRequest.class, request)).contains(kind)) {
            throw new NotPermittedException("scan-not-offered");
        }
    }

    Long add(Long id, Scan.ScanKind kind, String typed, TakenFile taken) {
        checkOffered(id, kind);
        Viewer viewer = user.viewer();
        Instant now = clock.instant();
        // attached first, to be read; what is refused below takes it back
        Scan probe = new Scan(id, kind, null, Scan.ScanMatch.OFFICE, viewer, now);
        em.persist(probe);
        attachments.attach(probe.owner(), REVISION, taken, viewer.personId());
        em.flush();
        StoredFile file = stored(probe);
        if (!SCANNED.contains(file.file().type())) {
            throw new InvalidInputException(FIELD, "scan-type", file.file().name());
        }
        List<String> read = ScanReader.codes(file); // which takes its time: nobody waits for it
        ApprovalRequest request = em.find(ApprovalRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean there = all(id).stream()
                .anyMatch(other -> !other.id().equals(probe.id())
                        && stored(other).file().hash().equals(file.file().hash()));
        if (there) {
            throw new InvalidInputException(FIELD, "file-there", file.file().name());
        }
        Found found = match(request, kind, typed, file, read);
        probe.match(found.paper() == null ? null : found.paper().id(), found.matched());
        record(request, probe, file, viewer, now);
        return probe.id();
    }

    private Found match(ApprovalRequest request, Scan.ScanKind kind, String typed, StoredFile file, List<String> read) {
        boolean given = typed != null && !typed.isBlank();
        for (String code : read) {
            Optional<Paper> paper = papers.find(code);
            if (paper.isPresent()) {
                return new Found(checked(paper.get(), request, file, FIELD), Scan.ScanMatch.READ);
            }
        }
        if (given) {
            Paper paper = PaperCode.parse(typed)
                    .flatMap(papers::find)
                    .orElseThrow(() -> new InvalidInputException("code", "scan-code-unknown"));
            return new Found(checked(paper, request, file, "code"), Scan.ScanMatch.TYPED);
        }
        if (kind == Scan.ScanKind.SHEET) {
            throw new InvalidInputException("code", "scan-code-needed");
        }
        return new Found(null, Scan.ScanMatch.OFFICE);
    }

    private static Paper checked(Paper paper, ApprovalRequest request, StoredFile file, String field) {
        if (!request.id().equals(paper.requestId())) {
            throw new InvalidInputException(field, "scan-of-another", PaperCode.shown(paper.code()));
        }
        if (paper.bytesHash().equals(file.file().hash())) {
            throw new InvalidInputException(FIELD, "scan-is-original");
        }
        return paper;
    }

    private void record(ApprovalRequest request, Scan scan, StoredFile file, Viewer viewer, Instant at) {
        Optional<Viewer.HeldPost> post = viewer.posts().stream()
                .filter(held -> held.role().isOffice() || held.unitId().equals(request.originId()))
                .findFirst();
        journal.append(
                request.journal(),
                new JournalEntry(
                        request.id(),
                        request.round(),
                        JournalAction.SCAN,
                        null,
                        viewer.personId(),
                        viewer.name(),
                        null,
                        post.map(Viewer.HeldPost::unitName).orElse(request.originName()),
                        post.map(Viewer.HeldPost::level).orElse(Level.CLASS),
                        post.map(Viewer.HeldPost::role).orElse(null),
                        at,
                        scan.kind() + " " + file.file().hash(),
                        null));
    }

    StoredFile open(Long request, Long id) {
        RequestView view = views.get(request);
        return all(request).stream()
                .filter(scan -> scan.id().equals(id) && isFor(view, scan))
                .findFirst()
                .map(this::stored)
                .orElseThrow(() -> new NotFoundException("file"));
    }

    private List<Scan> all(Long request) {
        return em.createQuery("select s from Scan s where s.requestId = :request order by s.id", Scan.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** A scan shows what its sheet shows; without a sheet nobody can tell, so it is for those from whom nothing is withheld, and who brought it. */
    private boolean isFor(RequestView view, Scan scan) {
        if (view.withheld().isEmpty() || scan.isBy(user.viewer().personId())) {
            return true;
        }
        return scan.paperId() != null && em.find(Paper.class, scan.paperId()).isFor(view.withheld());
    }

    /** Sheets come back through the applicant or the office of a unit at or above the origin; decisions through the office of a unit where one was entered. */
    private List<Scan.ScanKind> offered(RequestView view, ApprovalRequest request) {
        List<Scan.ScanKind> offered = new ArrayList<>();
        Viewer viewer = user.viewer();
        List<Long> chain = OrgUnit.idsOf(request.originPath());
        boolean office =
                viewer.posts().stream().anyMatch(held -> held.role().isOffice() && chain.contains(held.unitId()));
        if (!view.state().isEditable() && (view.mine() || office)) {
            offered.add(Scan.ScanKind.SHEET);
        }
        boolean entered = view.timeline().stream()
                .anyMatch(entry -> entry.action() == JournalAction.ENTER
                        && viewer.posts().stream()
                                .anyMatch(held -> held.role().isOffice()
                                        && held.unitName().equals(entry.unit())));
        if (entered) {
            offered.add(Scan.ScanKind.DECISION);
        }
        return offered;
    }

    private StoredFile stored(Scan scan) {
        return attachments.stored(attachments.find(scan.owner(), REVISION).get(0));
    }

    private ScanService.ScanRow row(Scan scan) {
        Paper paper = scan.paperId() == null ? null : em.find(Paper.class, scan.paperId());
        return new ScanService.ScanRow(
                scan.id(),
                scan.kind(),
                paper == null ? null : PaperCode.shown(paper.code()),
                scan.matched(),
                attachments.find(scan.owner(), REVISION).get(0),
                scan.addedName(),
                scan.addedAt());
    }
}
