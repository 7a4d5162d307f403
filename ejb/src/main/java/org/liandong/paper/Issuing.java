package org.liandong.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.common.RuleException;
import org.liandong.common.Zones;
import org.liandong.dispatch.Dispatch;
import org.liandong.file.TakenFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;
import org.liandong.paper.number.Numbers;
import org.liandong.paper.print.Proof;
import org.liandong.paper.print.Sheet;
import org.liandong.paper.template.Templates;

/**
 * The short transactions of issuing. A paper is printed between two of them, since that takes long: what was printed is written only if the
 * request still stands where it stood, and the number is still the next one.
 */
@ApplicationScoped
@Transactional(rollbackOn = BusinessException.class)
class Issuing {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private RequestViewService views;

    @Inject
    private CurrentUser user;

    @Inject
    private Sheets sheets;

    @Inject
    private Stamps stamps;

    @Inject
    private Papers papers;

    @Inject
    private Templates templates;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    /**
     * What is to be printed.
     *
     * @param issued id of the paper that says exactly this already
     */
    record Prepared(
            Sheet sheet,
            Paper.About about,
            String stamp,
            List<String> withheld,
            Templates.Chosen template,
            Map<String, String> values,
            Optional<Long> issued) {}

    /** The sheet as the caller sees the request; throws where he does not see it, or it is with its applicant. */
    Prepared prepare(Long id) {
        RequestView view = views.get(id);
        if (view.state().isEditable()) {
            throw new RuleException("sheet-with-applicant");
        }
        ApprovalRequest request = em.find(ApprovalRequest.class, id);
        Sheet sheet = sheets.of(view, request);
        Templates.Chosen template = templates.at(request.originPath(), PaperKind.SHEET);
        String stamp = stamps.of(request);
        return new Prepared(
                sheet,
                new Paper.About(PaperKind.SHEET, id, null, request.originId(), request.originName()),
                stamp,
                view.withheld(),
                template,
                sheets.values(view, request, Zones.day(clock.instant()).toString()),
                same(id, sheet, template, stamp).map(Paper::id));
    }

    private Optional<Paper> same(Long request, Sheet sheet, Templates.Chosen template, String stamp) {
        String words = sheet.hash();
        return papers.ofRequest(request).stream()
                .filter(paper -> paper.kind() == PaperKind.SHEET)
                .filter(paper -> paper.stateAt(stamp) == PaperState.VALID && paper.isSame(words, template.template()))
                .findFirst();
    }

    /** Writes the sheet that was printed; empty where the request has moved meanwhile. Another one that says the same is given instead. */
    Optional<Long> record(Prepared printed, Proof proof, TakenFile bytes) {
        Long request = printed.about().request();
        ApprovalRequest held = em.find(ApprovalRequest.class, request, LockModeType.PESSIMISTIC_WRITE);
        if (!stamps.of(held).equals(printed.stamp())) {
            return Optional.empty();
        }
        Optional<Paper> same = same(request, printed.sheet(), printed.template(), printed.stamp());
        if (same.isPresent()) {
            return same.map(Paper::id);
        }
        papers.supersede(request, printed.withheld());
        Viewer viewer = user.viewer();
        Paper paper = paper(
                        printed.about(),
                        proof,
                        printed.sheet().number(),
                        printed.sheet().title(),
                        printed.template())
                .of(printed.stamp(), printed.withheld())
                .says(printed.sheet().hash(), bytes.hash());
        papers.keep(paper, bytes, viewer);
        return Optional.of(paper.id());
    }

    /**
     * Writes the notice that was printed with its number, in one. The same words about the same thing on the same day are one notice,
     * however often somebody presses: the one that holds is given instead, and no number is taken.
     *
     * @throws NumberTakenException where somebody else has taken that number
     */
    Long record(
            Paper.About about,
            Numbers.Next number,
            String title,
            String words,
            Templates.Chosen template,
            Proof proof,
            TakenFile bytes) {
        hold(about);
        Optional<Paper> same = of(about).stream()
                .filter(paper -> paper.kind() == PaperKind.NOTICE && paper.isValid() && paper.says(words))
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        Paper paper = paper(about, proof, number == null ? null : number.number(), title, template)
                .says(words, bytes.hash());
        papers.keep(paper, bytes, user.viewer());
        if (number != null && !numbers.take(number, about.unit(), paper.id())) {
            throw new NumberTakenException();
        }
        return paper.id();
    }

    private void hold(Paper.About about) {
        if (about.request() == null) {
            em.find(Dispatch.class, about.dispatch(), LockModeType.PESSIMISTIC_WRITE);
        } else {
            em.find(ApprovalRequest.class, about.request(), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    private List<Paper> of(Paper.About about) {
        return about.request() == null ? papers.ofDispatch(about.dispatch()) : papers.ofRequest(about.request());
    }

    private Paper paper(Paper.About about, Proof proof, String number, String title, Templates.Chosen template) {
        Instant now = clock.instant();
        return new Paper(about, proof, number, title, template.template(), user.viewer(), now);
    }
}
