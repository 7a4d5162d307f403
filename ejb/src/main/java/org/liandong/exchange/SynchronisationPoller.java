package org.liandong.exchange;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks into the folder of the personnel system every minute, on every server; who comes second finds the content proposed. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynchronisationPoller {
    private static final Logger LOG = Logger.getLogger(SynchronisationPoller.class.getName());

    @Inject
    private Synchronisation synchronisation;

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    void poll() {
        try {
            synchronisation.look(false);
        } catch (IOException
                | EJBException e) { // the folder cannot be read, or another server was first: the next minute will tell
            LOG.log(Level.WARNING, "The personnel data could not be compared: {0}", e.getMessage());
        }
    }
}
