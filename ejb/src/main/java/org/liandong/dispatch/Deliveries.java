package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntConsumer;
import org.liandong.dispatch.sending.ReceiptWriter;
import org.liandong.dispatch.sending.ReceiptWriter.Giving;
import org.liandong.dispatch.sending.Selection;
import org.liandong.dispatch.sending.Sender;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.TreeHold;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.OutboxMessage;

/** Brings a dispatch to its units, in the sender's transaction. */
@ApplicationScoped
class Deliveries implements Sender.Delivery {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Selections selections;

    @Inject
    private TreeHold tree;

    @Inject
    private MessageService messages;

    @Override
    public void deliver(Long id, IntConsumer progress) {
        tree.hold();
        Dispatch dispatch = em.find(Dispatch.class, id);
        OrgUnit reach = em.find(OrgUnit.class, dispatch.reachId());
        Selection selection = selections.of(dispatch.recipients(), reach, dispatch.unitId(), null);
        int written =
                write(new Giving(id, dispatch.unitId(), dispatch.dueAt(), dispatch.sentAt()), selection, progress);
        em.refresh(dispatch, LockModeType.PESSIMISTIC_WRITE);
        dispatch.arrive(written);
        tell(dispatch, OutboxMessage.Kind.DISPATCH_SENT);
    }

    @Override
    public void giveUp(Long id) {
        Dispatch dispatch = em.find(Dispatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        dispatch.comeBack();
        tell(dispatch, OutboxMessage.Kind.DISPATCH_FAILED);
    }

    /** Writes receipts on the running transaction's connection. */
    int write(Giving giving, Selection selection, IntConsumer progress) {
        try {
            return new ReceiptWriter(em.unwrap(Connection.class), progress).write(giving, selection);
        } catch (SQLException e) {
            throw new IllegalStateException("receipts of a dispatch", e);
        }
    }

    private void tell(Dispatch dispatch, OutboxMessage.Kind what) {
        messages.queue(
                new MessageService.News(
                        "dispatch-" + dispatch.id() + "-" + dispatch.lockVersion(),
                        what,
                        null,
                        dispatch.title(),
                        dispatch.authorName(),
                        "/dispatch/dispatch.xhtml?id=" + dispatch.id()),
                List.of(dispatch.authorId()));
    }
}
