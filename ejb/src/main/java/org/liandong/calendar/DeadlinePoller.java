package org.liandong.calendar;

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

/**
 * On every node: looks at what is due, each matter in a transaction of its own. What fails is looked at again by any node when its claim
 * has run out.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadlinePoller {
    private static final Logger LOG = Logger.getLogger(DeadlinePoller.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    private Deadlines deadlines;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void look() {
        List<Deadlines.Claim> claims = deadlines.claim(AT_ONCE);
        while (!claims.isEmpty()) {
            claims.forEach(this::fire);
            claims = deadlines.claim(AT_ONCE);
        }
    }

    private void fire(Deadlines.Claim claim) {
        try {
            deadlines.fire(claim);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "What is due cannot be done yet: " + claim);
        }
    }
}
