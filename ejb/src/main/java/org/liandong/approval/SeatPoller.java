package org.liandong.approval;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** On every server: looks for seats of people whose term is over, and lets them pass on (A4). Each request is a transaction of its own. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeatPoller {
    private static final Logger LOG = Logger.getLogger(SeatPoller.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private SeatTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void pass() {
        List<Long> requests = turn.left(AT_ONCE);
        for (Long request : requests) {
            try {
                turn.reseat(request);
            } catch (RuntimeException e) {
                // stays as it is, and on the exception list, until somebody is appointed
                LOG.log(Level.INFO, e, () -> "The seats of request " + request + " cannot be passed on");
            }
        }
    }
}
