package org.liandong.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotFoundException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.sheet.CellProblem;
import org.liandong.common.sheet.Table;
import org.liandong.common.sheet.Tables;
import org.liandong.organisation.Administered;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.Role;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportMode;

/** Imports by unit administrators, each for the own unit and what is below it (T2): hand in, say which column is which, look, confirm. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ImportService {
    private static final int MOST_FILES = 6;
    private static final int MOST_JOBS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** A file that comes in; the stream is read once and not closed. */
    public record Upload(String name, InputStream stream) {}

    /** Which column of a list is which; {@code kind} null: the list is not imported. */
    public record Choice(Long part, FileKind kind, Map<String, Mapping.Source> sources) {}

    /** Posts by which the caller may import, export and confirm; whoever has none is refused. */
    public List<Viewer.HeldPost> administered() {
        List<Viewer.HeldPost> posts = user.appointed().posts().stream()
                .filter(held -> held.role() == Role.UNIT_ADMIN)
                .toList();
        if (posts.isEmpty()) {
            throw new NotPermittedException("not-unit-admin");
        }
        return posts;
    }

    /**
     * Takes files in for a unit, and guesses what is what.
     *
     * @throws InvalidInputException for files that are no lists, see {@link Tables#read}
     */
    public Long start(Long unitId, List<Upload> uploads) throws IOException {
        OrgUnit unit = unitId == null ? null : em.find(OrgUnit.class, unitId);
        if (unit == null || !user.viewer().administers(unit.path())) {
            throw new NotPermittedException("not-unit-admin");
        }
        if (uploads.isEmpty() || uploads.size() > MOST_FILES) {
            throw new InvalidInputException("file", "number-of-files", MOST_FILES);
        }
        List<Table> tables = new ArrayList<>();
        for (Upload upload : uploads) {
            tables.addAll(Tables.read(upload.name(), upload.stream()));
        }
        String title = String.join("、", tables.stream().map(Table::name).toList());
        ImportJob job =
                new ImportJob(unit, JobSource.UPLOAD, title, user.viewer().personId(), null, clock.instant());
        new Jobs(em, clock.instant()).keep(job, tables);
        return job.id();
    }

    /** The newest imports into units that the caller administers. */
    public List<JobView> findMine() {
        Administered scope = Administered.by(user.viewer());
        var query = em.createQuery(
                "select j from ImportJob j join fetch j.unit u where " + scope.holds("u.path") + " order by j.id desc",
                ImportJob.class);
        return scope.in(query).setMaxResults(MOST_JOBS).getResultList().stream()
                .map(ImportJob::view)
                .toList();
    }

    public JobView get(Long id) {
        return job(id).view();
    }

    /** The lists of an import that is still open. */
    public List<PartView> parts(Long id) {
        Jobs jobs = new Jobs(em, clock.instant());
        return jobs.parts(job(id)).stream().map(jobs::view).toList();
    }

    /** The list with the guess for another kind. */
    public PartView propose(Long id, Long partId, FileKind kind) {
        ImportJob job = open(id);
        Jobs jobs = new Jobs(em, clock.instant());
        ImportPart part = part(jobs, job, partId);
        part.map(
                kind,
                kind == null
                        ? new Mapping()
                        : Proposal.of(jobs.table(part), kind, job.unit().level()));
        return jobs.view(part);
    }

    /** Settles which column is which and checks everything. */
    public void check(Long id, ImportMode mode, List<Choice> choices) {
        ImportJob job = open(id);
        Jobs jobs = new Jobs(em, clock.instant());
        for (Choice choice : choices) {
            Mapping mapping = new Mapping();
            choice.sources().forEach(mapping::put);
            part(jobs, job, choice.part()).map(choice.kind(), mapping);
        }
        em.flush();
        jobs.record(job, mode, jobs.check(job, mode));
    }

    /** Checks with the columns as they are settled or guessed. */
    public void check(Long id, ImportMode mode) {
        check(id, mode, List.of());
    }

    /**
     * Lets it happen: in the background, once, however often it is confirmed.
     *
     * @param fingerprint of what the caller has looked at
     * @throws ImportNotWaitingException when it is not waiting for that, or was checked anew since
     */
    public void confirm(Long id, String fingerprint) {
        ImportJob job = job(id);
        em.lock(job, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(job);
        if (job.state().isUnderWay() || job.state() == JobState.DONE) {
            return; // the second click, or the other tab: it happens already
        }
        if (!job.mayBeConfirmed() || !job.fingerprint().equals(fingerprint)) {
            throw new ImportNotWaitingException(job.state());
        }
        job.confirm(user.viewer().personId(), clock.instant());
        audit.record(
                AuditRecord.Kind.ADMINISTRATION,
                "ImportService.confirm",
                id + " " + job.unit().code() + " " + job.title());
    }

    public void discard(Long id) {
        ImportJob job = open(id);
        job.discard(clock.instant());
        new Jobs(em, clock.instant()).forget(job);
    }

    /** Faults, file by file, from top to bottom. */
    public List<CellProblem> problems(Long id) {
        ImportJob job = job(id);
        return new Jobs(em, clock.instant())
                .text(job.id(), ImportText.Kind.PROBLEMS)
                .map(text -> Findings.problems(text.lines()))
                .orElse(List.of());
    }

    /** Differences of what is there, leavers first. */
    public List<ChangeView> changes(Long id) {
        ImportJob job = job(id);
        return new Jobs(em, clock.instant())
                .text(job.id(), ImportText.Kind.CHANGES)
                .map(text -> Findings.changes(text.lines()))
                .orElse(List.of());
    }

    /** For whoever administers its unit; for others it is not there. */
    private ImportJob job(Long id) {
        ImportJob job = id == null ? null : em.find(ImportJob.class, id);
        if (job == null || !user.viewer().administers(job.unit().path())) {
            throw new NotFoundException("import");
        }
        return job;
    }

    private ImportJob open(Long id) {
        ImportJob job = job(id);
        em.lock(job, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(job);
        if (!job.state().isOpen()) {
            throw new ImportNotWaitingException(job.state());
        }
        return job;
    }

    private static ImportPart part(Jobs jobs, ImportJob job, Long id) {
        return jobs.parts(job).stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("list"));
    }
}
