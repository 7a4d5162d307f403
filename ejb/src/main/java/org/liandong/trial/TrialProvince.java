package org.liandong.trial;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Logger;
import org.liandong.calendar.WorkingTime;
import org.liandong.dispatch.progress.Figures;
import org.liandong.organisation.OrganisationImporter;
import org.liandong.organisation.admin.PersonCategory;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.report.ReportTaskImport;

/** At the start of a trial: refuses an address that others can reach (T1), and fills an empty database. */
@Singleton
@Startup
@DependsOn("Database")
public class TrialProvince {
    private static final Logger LOG = Logger.getLogger(TrialProvince.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Figures figures;

    @Inject
    private WorkingTime workingTime;

    @Inject
    private Clock clock;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void start() {
        TrialSettings settings = TrialSettings.ofServer();
        settings.requireLoopback();
        if (settings.isTrial() && isEmptyForUs()) {
            load();
        }
    }

    /** One node at a time: whoever comes second waits for the first, and finds its units. */
    private boolean isEmptyForUs() {
        em.createQuery("select c from PersonCategory c", PersonCategory.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return isEmpty();
    }

    private boolean isEmpty() {
        return em.createQuery("select count(u) from OrgUnit u", Long.class).getSingleResult() == 0;
    }

    private void load() {
        try (Reader units = open("units.csv");
                Reader people = open("people.csv");
                Reader appointments = open("appointments.csv");
                Reader charges = open("charges.csv");
                Reader tasks = open("tasks.csv");
                Reader dispatches = open("dispatches.csv")) {
            ImportReport report = new OrganisationImporter(em, clock.instant()).importAll(units, people, appointments);
            LOG.info("Trial data: " + report + ", charges: " + new TrialCharges(em).load(charges) + ", tasks: "
                    + new ReportTaskImport(em).importAll(tasks)
                    + ", dispatches: "
                    + new TrialDispatches(em, figures, workingTime, clock.instant()).load(dispatches));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the trial data. */
    static Reader open(String name) {
        return new InputStreamReader(TrialProvince.class.getResourceAsStream("/trial/" + name), StandardCharsets.UTF_8);
    }
}
