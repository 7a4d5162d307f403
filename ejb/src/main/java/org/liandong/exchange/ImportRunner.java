package org.liandong.exchange;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.exchange.JobClaims.Claim;
import org.liandong.organisation.OrganisationImporter;
import org.liandong.organisation.TreeHold;
import org.liandong.organisation.importing.ImportReport;

/**
 * Carries one import out: checks again under the transaction, writes, and ends the job, all in one commit. What was confirmed and what
 * would be done now must be the same; if not, nothing is written and the administrator looks again.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
    private static final int LONGEST_SECONDS = 3600;
    private static final long BEAT_NANOS = 1_000_000_000L;
    private static final String CONSTRAINT_VIOLATED = "23";

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private JobClaims claims;

    @Inject
    private JobNews news;

    @Inject
    private UnitAdministrators administrators;

    @Inject
    private TreeHold tree;

    @Inject
    private Clock clock;

    @Asynchronous
    public void run(Claim claim) {
        try {
            JobNote refused = inTransaction(() -> carryOut(claim));
            if (refused != null) {
                inTransaction(() -> putBack(claim, refused));
            }
        } catch (Exception e) { // whatever stopped it: nothing was written
            LOG.log(Level.SEVERE, "Import " + claim.job() + " was not carried out", e);
            fail(claim, isConstraint(e) ? JobNote.CHANGED_SINCE : JobNote.FAILED);
        }
    }

    /** Null when it took effect; else why nothing was written. */
    private JobNote carryOut(Claim claim) {
        tree.hold();
        ImportJob job = em.find(ImportJob.class, claim.job());
        if (!job.isClaimedBy(claim.token())) {
            return null;
        }
        if (!administrators.isAdministrator(job.confirmedBy(), job.unit().path())) {
            return JobNote.NO_LONGER_PERMITTED;
        }
        Jobs jobs = new Jobs(em, clock.instant());
        Jobs.Checked checked = jobs.check(job, job.mode());
        if (checked.problems().count() > 0 || !checked.plan().fingerprint().equals(job.fingerprint())) {
            return JobNote.CHANGED_SINCE;
        }
        ImportReport report =
                new OrganisationImporter(em, clock.instant()).write(checked.prepared(), new Beats(claim)::done);
        em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        if (!job.isClaimedBy(claim.token())) {
            throw new IllegalStateException("the claim was lost");
        }
        job.finish(report, clock.instant());
        jobs.forget(job);
        news.finished(job);
        return null;
    }

    private JobNote putBack(Claim claim, JobNote why) {
        ImportJob job = em.find(ImportJob.class, claim.job(), LockModeType.PESSIMISTIC_WRITE);
        if (job.isClaimedBy(claim.token())) {
            if (why == JobNote.CHANGED_SINCE) {
                Jobs jobs = new Jobs(em, clock.instant());
                jobs.record(job, job.mode(), jobs.check(job, job.mode()));
            }
            job.putBack(why);
            news.refused(job);
        }
        return null;
    }

    private void fail(Claim claim, JobNote why) {
        try {
            inTransaction(() -> putBack(claim, why));
        } catch (Exception e) { // the database is not there: the claim falls silent and is taken up again
            LOG.log(Level.WARNING, "Import " + claim.job() + " could not be put back", e);
        }
    }

    private interface Work {
        JobNote run();
    }

    private JobNote inTransaction(Work work) throws Exception {
        begin();
        try {
            JobNote note = work.run();
            if (note == null) {
                transaction.commit();
            }
            return note;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private void begin() throws SystemException, NotSupportedException {
        transaction.setTransactionTimeout(LONGEST_SECONDS);
        transaction.begin();
    }

    private static boolean isConstraint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONSTRAINT_VIOLATED)) {
                return true;
            }
        }
        return false;
    }

    /** Says once a second how far it is; ends it when the claim is lost. */
    private final class Beats {
        private final Claim claim;
        private long last = System.nanoTime();

        Beats(Claim claim) {
            this.claim = claim;
        }

        void done(int lines) {
            if (System.nanoTime() - last > BEAT_NANOS) {
                last = System.nanoTime();
                if (!claims.beat(claim, lines)) {
                    throw new IllegalStateException("the claim was lost");
                }
            }
        }
    }
}
