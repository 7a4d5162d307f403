package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalSubject;
import org.liandong.approval.inbox.Participation;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.inbox.Participations.Part;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.calendar.WorkingTime;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.common.RuleException;
import org.liandong.dispatch.progress.Figures;
import org.liandong.form.Form;
import org.liandong.form.FormField;

/** Lets the approval decide about answers: what becomes of the request becomes of the receipt it answers (A0, D3). */
@ApplicationScoped
public class AnswerSubject implements ApprovalSubject {
    public static final String TYPE = "answer";

    /** Text, table of items. */
    public static final Form FORM = new Form(
            FormField.text("text", true, 4000),
            FormField.table(
                    "items",
                    200,
                    FormField.text("name", true, 100),
                    FormField.number("quantity", false, 9),
                    FormField.text("note", false, 200)));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Figures figures;

    @Inject
    private Participations participations;

    @Inject
    private WorkingTime workingTime;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public List<Problem> problems(JsonObject data) {
        return List.of();
    }

    /** It begins at the receipt that it answers. */
    @Override
    public boolean isFiledFreely() {
        return false;
    }

    @Override
    public void moved(ApprovalRequest request, JsonObject data, Instant at) {
        change(request, receipt -> {
            switch (request.state()) {
                case RUNNING -> {
                    if (receipt.answerId() != null && !receipt.answerId().equals(request.id())) {
                        throw new RuleException("answer-replaced");
                    }
                    receipt.answerBy(request.id());
                    receipt.answer(at);
                }
                case RETURNED -> receipt.owe(ReceiptState.RETURNED, at);
                case APPROVED -> {
                    receipt.accept((int) workingTime.minutesBetween(receipt.receivedAt(), at), at);
                    show(request, receipt, at);
                }
                case REJECTED, WITHDRAWN, VOID, FORFEITED -> {
                    receipt.owe(ReceiptState.SIGNED, at);
                    receipt.answerBy(null);
                }
                case DRAFT, LISTED, SUSPENDED -> throw new IllegalStateException("does not move: " + request.state());
            }
        });
    }

    @Override
    public void discarded(ApprovalRequest draft) {
        change(draft, receipt -> receipt.answerBy(null));
    }

    /** An accepted answer can be read at every level from the unit up to the sender: nobody need ask for it again (D3). */
    private void show(ApprovalRequest request, Receipt receipt, Instant at) {
        Dispatch dispatch = em.find(Dispatch.class, receipt.dispatchId());
        List<Part> parts = Stream.concat(
                        Figures.upTo(dispatch.reachId(), receipt.path()).stream(), Stream.of(dispatch.unitId()))
                .map(unit -> new Part(unit, Participation.Role.SEES))
                .toList();
        participations.note(request.id(), parts, at);
    }

    private void change(ApprovalRequest request, Consumer<Receipt> change) {
        Receipt receipt = em.find(
                Receipt.class, new ReceiptKey(request.subjectId(), request.originId()), LockModeType.PESSIMISTIC_WRITE);
        Receipts.change(figures, receipt, change);
    }
}
