package org.liandong.exchange;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** On every server, takes up what was confirmed; the claim in the database says whose it is (stack.md, trap 13). */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportPoller {
    @Inject
    private JobClaims claims;

    @Inject
    private ImportRunner runner;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void poll() {
        claims.next().ifPresent(runner::run);
    }
}
