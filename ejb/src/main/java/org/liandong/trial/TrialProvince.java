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
import org.liandong.common.start.StartRefusal;
import org.liandong.dispatch.progress.Figures;
import org.liandong.organisation.OrganisationImporter;
import org.liandong.organisation.admin.PersonCategory;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.report.ReportTaskImport;

/** Fills an empty database at the start of a trial, and refuses people of a trial where there is none (T1). */
@Singleton
@Startup
@DependsOn("Database")
public class TrialProvince {
    private static final Logger LOG = Logger.getLogger(TrialProvince.class.getName());

    /** One of the people of {@code people.csv}, whom no real system has. */
    static final String KNOWN = "uni1-fac1-class1";

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
        boolean trial = TrialSettings.ofServer().isTrial();
        if (!trial && holdsTrialUsers()) {
            throw StartRefusal.because("The database holds people of the trial, such as " + KNOWN
                    + ", whose passwords are public, but TRIAL is not true. Real use begins with a database of its own:"
                    + " set DATABASE_NAME, or DATABASE_DIRECTORY for Derby (T1).");
        }
        if (trial && isEmptyForUs()) {
            load();
        }
    }

    private boolean holdsTrialUsers() {
        return em.createQuery("select count(p) from Person p where p.login = :login", Long.class)
                        .setParameter("login", KNOWN)
                        .getSingleResult()
                > 0;
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
