package org.liandong.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.common.sheet.CellProblem;
import org.liandong.common.sheet.Problems;
import org.liandong.exchange.ChangeView;
import org.liandong.exchange.ImportService;
import org.liandong.exchange.JobView;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** An import: what it would do and what is wrong with it, how far it is, how it ended. */
@Named
@ViewScoped
public class JobPage implements Serializable {
    @Inject
    private ImportService imports;

    @Inject
    private Say say;

    private Long id = 0L; // there is none: a page without id is not found
    private String fingerprint;
    private transient JobView job;
    private transient List<CellProblem> problems;
    private transient List<ChangeView> changes;

    public void load() {
        fingerprint = job().fingerprint();
    }

    public void confirm() {
        imports.confirm(id, fingerprint);
        Notices.done("exchange_job.confirmed");
        Addresses.go("/exchange/job.xhtml?id=" + id);
    }

    public void discard() {
        imports.discard(id);
        Notices.done("exchange_job.discarded");
        Addresses.go("/exchange/index.xhtml");
    }

    /** Asked while it is under way; when it has ended the page is shown anew. */
    public void watch() {
        job = null;
        if (!job().state().isUnderWay()) {
            Addresses.go("/exchange/job.xhtml?id=" + id);
        }
    }

    public JobView job() {
        if (job == null) {
            job = imports.get(id);
        }
        return job;
    }

    /** The first faults; all of them are in the file to be downloaded. */
    public List<CellProblem> problems() {
        if (problems == null) {
            problems = imports.problems(id).stream().limit(Problems.TOLD).toList();
        }
        return problems;
    }

    public String sentence(CellProblem problem) {
        return say.of("error." + problem.key(), problem.arguments().toArray());
    }

    public List<ChangeView> changes() {
        if (changes == null) {
            changes = imports.changes(id);
        }
        return changes;
    }

    /** The first differences of what is there. */
    public List<ChangeView> updates() {
        return changes().stream()
                .filter(change -> change.kind() != null)
                .limit(Problems.TOLD)
                .toList();
    }

    /** Appointments that would end, of people who are no longer in the list. */
    public List<ChangeView> leavers() {
        return changes().stream()
                .filter(change -> change.kind() == null)
                .limit(Problems.TOLD)
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
