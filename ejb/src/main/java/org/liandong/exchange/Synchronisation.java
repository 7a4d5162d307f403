package org.liandong.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.liandong.common.InvalidInputException;
import org.liandong.common.sheet.Problems;
import org.liandong.common.sheet.Table;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.organisation.importing.ImportReport;
import org.liandong.organisation.importing.Plan;

/**
 * Compares what lies in the folder with what is there, and proposes the differences to the unit's administrators (PLT-10). The same
 * content is proposed once, whichever server sees it first: its hash is unique. Nothing takes effect here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Synchronisation {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private JobNews news;

    @Inject
    private Clock clock;

    /** For which unit the folder is; empty when none is set, or there is no such unit. */
    public Optional<OrgUnit> unit() {
        return SyncFolder.ofServer().flatMap(folder -> {
            String where = folder.unit().isEmpty() ? "u.parent is null" : "u.code = :code";
            var query = em.createQuery("select u from OrgUnit u where " + where, OrgUnit.class);
            if (!folder.unit().isEmpty()) {
                query.setParameter("code", folder.unit());
            }
            return query.getResultStream().findFirst();
        });
    }

    /**
     * Looks into the folder.
     *
     * @param again also when the content was looked at before
     * @return the import that waits, or was found to be idle; empty when there is nothing (new) to look at
     */
    public Optional<Long> look(boolean again) throws IOException {
        Optional<OrgUnit> unit = unit();
        Optional<SyncFolder> folder = SyncFolder.ofServer();
        List<Path> files = folder.map(found -> found.files(clock.instant())).orElse(List.of());
        if (unit.isEmpty() || files.isEmpty()) {
            return Optional.empty();
        }
        String hash = SyncFolder.hash(files);
        boolean known = !em.createQuery("select j.id from ImportJob j where j.contentKey = :hash", Long.class)
                .setParameter("hash", hash)
                .getResultList()
                .isEmpty();
        if (known && !again) {
            return Optional.empty();
        }
        return Optional.of(propose(unit.get(), files, known ? hash + "-" + clock.millis() : hash));
    }

    private Long propose(OrgUnit unit, List<Path> files, String key) throws IOException {
        supersede(unit);
        String title = String.join(
                "、", files.stream().map(file -> file.getFileName().toString()).toList());
        ImportJob job = new ImportJob(unit, JobSource.FOLDER, title, null, key, clock.instant());
        Jobs jobs = new Jobs(em, clock.instant());
        try {
            List<Table> tables = SyncFolder.tables(files);
            jobs.keep(job, tables);
            em.flush();
            jobs.record(job, ImportMode.UPDATE, jobs.check(job, ImportMode.UPDATE));
        } catch (InvalidInputException e) {
            em.persist(job);
            Problems problems = new Problems();
            e.problems()
                    .forEach(problem -> problems.add(
                            title, problem.key(), problem.arguments().toArray()));
            jobs.record(job, ImportMode.UPDATE, new Jobs.Checked(null, new Plan(), problems));
        }
        if (job.isIdle()) {
            job.finish(new ImportReport(0, 0, 0, 0, 0, 0, job.view().counts().unchanged()), clock.instant());
            jobs.forget(job);
        } else {
            news.waiting(job);
        }
        em.flush();
        return job.id();
    }

    /** What was proposed earlier and not confirmed is no longer what the personnel system says. */
    private void supersede(OrgUnit unit) {
        Jobs jobs = new Jobs(em, clock.instant());
        em.createQuery(
                        "select j from ImportJob j where j.unit = :unit and j.source = :folder and j.state = :checked",
                        ImportJob.class)
                .setParameter("unit", unit)
                .setParameter("folder", JobSource.FOLDER)
                .setParameter("checked", JobState.CHECKED)
                .getResultList()
                .forEach(job -> {
                    job.discard(clock.instant());
                    jobs.forget(job);
                });
    }
}
