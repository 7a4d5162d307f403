package org.liandong.search;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** After an upgrade, gives requests of earlier versions their initials and fields, in the background; by their names they are found at once. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFill {
    @Inject
    private IndexBatch batch;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void fill() {
        while (batch.fill() > 0) {
            // the next ones
        }
    }
}
