package org.liandong.search.export;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** On every server, takes up exports that wait, and removes those that are old. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportPoller {
    @Inject
    private ExportClaims claims;

    @Inject
    private ExportRunner runner;

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void poll() {
        claims.next().ifPresent(runner::run);
    }

    @Schedule(hour = "*", minute = "11", persistent = false)
    void sweep() {
        while (claims.sweep() > 0) {
            // the next ones
        }
    }
}
