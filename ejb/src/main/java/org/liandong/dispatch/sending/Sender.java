package org.liandong.dispatch.sending;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.dispatch.sending.SendingClaims.Claim;

/** Writes the receipts of one dispatch, all in one commit with its arrival (D1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class.getName());
    private static final int LONGEST_SECONDS = 600;
    private static final long BEAT_NANOS = 200_000_000L;

    @Resource
    private UserTransaction transaction;

    @Inject
    private SendingClaims claims;

    @Inject
    private Delivery delivery;

    /** What is done with a dispatch in the sender's transaction, by the component that knows it. */
    public interface Delivery {
        /** Writes everything; {@code progress} is told how many receipts there are. */
        void deliver(Long dispatch, IntConsumer progress);

        /** It could not be written, more than once: its author has it back. */
        void giveUp(Long dispatch);
    }

    @Asynchronous
    public void send(Claim claim) {
        try {
            inTransaction(claim, () -> delivery.deliver(claim.dispatch(), new Beats(claim)));
        } catch (Exception e) { // whatever stopped it: nothing was written
            LOG.log(Level.SEVERE, "Dispatch " + claim.dispatch() + " was not written", e);
            putBack(claim);
        }
    }

    private void putBack(Claim claim) {
        try {
            if (claim.last()) {
                inTransaction(claim, () -> delivery.giveUp(claim.dispatch()));
            } else {
                claims.release(claim);
            }
        } catch (Exception e) { // the database is not there: the claim falls silent and is taken up again
            LOG.log(Level.WARNING, "Dispatch " + claim.dispatch() + " could not be put back", e);
        }
    }

    private void inTransaction(Claim claim, Runnable work) throws Exception {
        transaction.setTransactionTimeout(LONGEST_SECONDS);
        transaction.begin();
        try {
            work.run();
            if (claims.end(claim)) {
                transaction.commit();
            } else {
                LOG.warning("Dispatch " + claim.dispatch() + ": another server has taken it up");
            }
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Says now and then how far it is; ends it when the claim is lost. */
    private final class Beats implements IntConsumer {
        private final Claim claim;
        private long last = System.nanoTime();

        Beats(Claim claim) {
            this.claim = claim;
        }

        @Override
        public void accept(int done) {
            if (System.nanoTime() - last > BEAT_NANOS) {
                last = System.nanoTime();
                if (!claims.beat(claim, done)) {
                    throw new IllegalStateException("the claim was lost");
                }
            }
        }
    }
}
