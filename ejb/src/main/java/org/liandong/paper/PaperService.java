package org.liandong.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.StoredFile;
import org.liandong.file.TakenFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.paper.print.PaperCode;
import org.liandong.paper.print.Proof;
import org.liandong.paper.print.SheetPrinter;

/** Approval sheets of requests (A21): for whoever sees the request, with what he sees of it. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class PaperService {
    /** A request that moves while its sheet is printed is printed again. */
    private static final int ATTEMPTS = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private RequestViewService views;

    @Inject
    private DispatchViewService dispatches;

    @Inject
    private Issuing issuing;

    @Inject
    private Papers papers;

    @Inject
    private Sheets sheets;

    @Inject
    private Stamps stamps;

    @Inject
    private FileIntake intake;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * What the page of a request's papers shows.
     *
     * @param missing characters that would be printed as a mark
     * @param printable false while it is with its applicant
     * @param noticed it is decided, and the caller keeps the papers of a unit: he may write a notice about it
     * @param current the sheet that holds and says what the caller sees; null for none
     * @param papers about it, the newest first
     */
    public record Desk(
            Long request,
            String number,
            String title,
            List<String> missing,
            boolean printable,
            boolean noticed,
            PaperRow current,
            List<PaperRow> papers)
            implements Serializable {}

    /** The papers of a request as the caller sees it. */
    public Desk find(Long id) {
        RequestView view = views.get(id);
        ApprovalRequest request = em.find(ApprovalRequest.class, id);
        String stamp = stamps.of(request);
        Viewer viewer = user.viewer();
        boolean printable = !view.state().isEditable();
        List<PaperRow> rows = papers.ofRequest(id).stream()
                .filter(paper -> isFor(view, paper))
                .map(paper -> PaperRow.of(paper, stamp, papers.mayVoid(viewer, paper)))
                .toList();
        Optional<Long> current = printable ? issuing.prepare(id).issued() : Optional.empty();
        return new Desk(
                id,
                view.number(),
                view.title(),
                missing(view, request),
                printable,
                (view.state() == RequestState.APPROVED || view.state() == RequestState.REJECTED)
                        && viewer.posts().stream().anyMatch(held -> held.role().isOffice()),
                current.flatMap(one -> rows.stream()
                                .filter(row -> row.id().equals(one))
                                .findFirst())
                        .orElse(null),
                rows);
    }

    private List<String> missing(RequestView view, ApprovalRequest request) {
        return PaperSettings.ofServer()
                .face()
                .missing(String.join("", sheets.of(view, request).lines()));
    }

    /** The sheet of a request as the caller sees it; the one that is there while nothing has changed, else a new one. Gives its id. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Long issue(Long request) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Issuing.Prepared prepared = issuing.prepare(request);
            Optional<Long> issued = prepared.issued().isPresent() ? prepared.issued() : print(prepared);
            if (issued.isPresent()) {
                return issued.get();
            }
        }
        throw new RuleException("sheet-moves");
    }

    private Optional<Long> print(Issuing.Prepared prepared) {
        PaperSettings settings = PaperSettings.ofServer();
        Proof proof = new Proof(PaperCode.fresh(), settings.verifyAddress(), Zones.day(clock.instant()));
        byte[] pdf = new SheetPrinter(
                        settings.face(), prepared.template().layout(), prepared.sheet(), proof, prepared.values())
                .print();
        String name = (prepared.sheet().number() == null ? "" : prepared.sheet().number()) + "审批单.pdf";
        TakenFile taken = intake.take(new Upload(name, new ByteArrayInputStream(pdf)));
        return issuing.record(prepared, proof, taken);
    }

    /** The PDF of a paper, for who sees what it is about, and no less than it shows. */
    public StoredFile open(Long id) {
        return papers.stored(visible(id));
    }

    /** A paper as lists show it. */
    public PaperRow get(Long id) {
        Paper paper = visible(id);
        return PaperRow.of(paper, stamps.of(paper), papers.mayVoid(user.viewer(), paper));
    }

    /** A paper no longer holds, for a reason; its number stays in the register. */
    public void end(Long id, String reason) {
        Paper paper = visible(id);
        Viewer viewer = user.viewer();
        if (!papers.mayVoid(viewer, paper)) {
            throw new NotPermittedException("not-paper-office", paper.unitName());
        }
        if (paper.requestId() != null) { // as whoever issues another one locks it
            em.find(ApprovalRequest.class, paper.requestId(), LockModeType.PESSIMISTIC_WRITE);
        }
        em.refresh(paper, LockModeType.PESSIMISTIC_WRITE);
        Checks checks = new Checks();
        String why = checks.required("reason", reason, 200);
        checks.throwIfAny();
        if (paper.stateAt(null) == PaperState.VOIDED) {
            throw new RuleException("paper-voided", paper.endedName(), paper.endedAt());
        }
        paper.end(why, viewer, clock.instant());
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "PaperService.end",
                "paper " + id + (paper.number() == null ? "" : " " + paper.number()));
    }

    private Paper visible(Long id) {
        Paper paper = id == null ? null : em.find(Paper.class, id);
        if (paper == null) {
            throw new NotFoundException("paper");
        }
        if (paper.dispatchId() != null) {
            dispatches.head(paper.dispatchId());
        } else if (!isFor(views.get(paper.requestId()), paper)) {
            throw new NotFoundException("paper");
        }
        return paper;
    }

    /** A sheet of contents that were changed since is for its applicant, for who printed it, and for who may void it. */
    private boolean isFor(RequestView view, Paper paper) {
        return paper.kind() == PaperKind.NOTICE
                || paper.isFor(view.withheld())
                        && (view.mine()
                                || paper.isIssuedBy(user.viewer().personId())
                                || papers.mayVoid(user.viewer(), paper)
                                || paper.tells(view.version()));
    }
}
