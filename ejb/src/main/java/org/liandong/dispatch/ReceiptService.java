package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.Filing;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.RouteService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.InvalidInputException;
import org.liandong.common.RuleException;
import org.liandong.dispatch.progress.Figures;
import org.liandong.dispatch.sending.ReceiptWriter.Giving;
import org.liandong.dispatch.sending.Selection;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.TreeHold;

/** What a unit does with a dispatch it received: signs for it, passes it on, answers it (D1). Who acts for the unit does so. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ReceiptService {
    private static final int LONGEST_TITLE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    @Inject
    private Selections selections;

    @Inject
    private Deliveries deliveries;

    @Inject
    private TreeHold tree;

    @Inject
    private Figures figures;

    @Inject
    private Filing filing;

    @Inject
    private RouteService routes;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Clock clock;

    /** Signs for it. Where no answer is owed, that closes the receipt. */
    public void sign(Long dispatch, Long unit) {
        Receipt receipt = visible.ownReceipt(dispatch, unit);
        if (receipt.state() != ReceiptState.WAITING) {
            throw new AlreadySignedException(receipt.signedName(), receipt.signedAt());
        }
        Instant now = clock.instant();
        boolean owed = em.find(Dispatch.class, dispatch).isAnswerOwed();
        int spent = (int) workingTime.minutesBetween(receipt.receivedAt(), now);
        Receipts.change(figures, receipt, signed -> signed.sign(user.viewer(), owed, spent, now));
    }

    /** How many units below would get it from this one; those that have it already are left out. */
    public DispatchService.Preview previewPassOn(Long dispatch, Long unit, Recipients recipients) {
        visible.ownReceipt(dispatch, unit);
        return selections.preview(chosen(dispatch, unit, recipients));
    }

    /**
     * Passes it on to units below, which owe their answer to this one; the limit stays.
     *
     * @param expected how many units were shown; when it would go to more or fewer now, it is not passed on
     * @return to how many units it went
     */
    public int passOn(Long dispatch, Long unit, Recipients recipients, int expected) {
        tree.hold();
        Receipt receipt = visible.ownReceipt(dispatch, unit);
        if (receipt.state() == ReceiptState.WAITING) {
            throw new RuleException("sign-first");
        }
        Instant now = clock.instant();
        int written = deliveries.write(
                new Giving(dispatch, unit, receipt.dueAt(), now), chosen(dispatch, unit, recipients), done -> {});
        if (written == 0) {
            throw new InvalidInputException("recipients", "no-recipients");
        }
        if (written != expected) {
            throw new InvalidInputException("recipients", "recipients-changed", expected, written);
        }
        receipt.passOn(user.viewer(), now);
        return written;
    }

    /**
     * Begins the answer, or finds the one that the caller has begun.
     *
     * @param title what the draft is called at first
     * @return the request that answers
     */
    public Long answer(Long dispatch, Long unit, String title, String token) {
        Receipt receipt = visible.ownReceipt(dispatch, unit);
        if (receipt.state() == ReceiptState.WAITING) {
            throw new RuleException("sign-first");
        }
        ApprovalRequest known = receipt.answerId() == null ? null : em.find(ApprovalRequest.class, receipt.answerId());
        if (known != null && isLive(known.state())) {
            if (known.state() == RequestState.DRAFT
                    && !known.isFiledBy(user.viewer().personId())) {
                throw new RuleException("answer-begun", known.filerName(), known.createdAt());
            }
            return known.id();
        }
        Dispatch answered = em.find(Dispatch.class, dispatch);
        if (!answered.isAnswerOwed() || receipt.state() == ReceiptState.ACCEPTED) {
            throw new RuleException("no-answer-owed");
        }
        ActionReceipt begun = filing.begin(
                new Filing.Beginning(
                        routes.getAsked(answered.answerRoute(), AnswerSubject.TYPE),
                        unit,
                        title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                        JsonValue.EMPTY_JSON_OBJECT,
                        dispatch,
                        receipt.fromUnitId()),
                token);
        receipt.answerBy(begun.request());
        return begun.request();
    }

    private static boolean isLive(RequestState state) {
        return List.of(RequestState.DRAFT, RequestState.RUNNING, RequestState.RETURNED, RequestState.APPROVED)
                .contains(state);
    }

    private Selection chosen(Long dispatch, Long unit, Recipients recipients) {
        OrgUnit reach = selections.reach(em.find(OrgUnit.class, unit).path());
        return selections.of(recipients, reach, unit, dispatch);
    }
}
