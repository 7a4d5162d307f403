package org.liandong.dispatch;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.liandong.dispatch.progress.Folding;
import org.liandong.dispatch.sending.Sender;
import org.liandong.dispatch.sending.SendingClaims;

/** On every server: takes up what was sent, folds figures, notices what has become overdue. The database says whose turn it is. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DispatchPoller {
    @Inject
    private SendingClaims claims;

    @Inject
    private Sender sender;

    @Inject
    private Folding folding;

    @Inject
    private Overdue overdue;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void send() {
        claims.next().ifPresent(sender::send);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void fold() {
        while (folding.isWaiting() && folding.fold() > 0) {
            // as long as something waits
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void notice() {
        while (overdue.notice() > 0) {
            // as long as something has become overdue
        }
    }
}
