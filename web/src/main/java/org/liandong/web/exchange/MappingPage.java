package org.liandong.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.liandong.exchange.ImportService;
import org.liandong.exchange.ImportService.Choice;
import org.liandong.exchange.JobView;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportMode;
import org.liandong.web.shell.Addresses;

/** Which column of the file is which, and what becomes of what is already there. */
@Named
@ViewScoped
public class MappingPage implements Serializable {
    @Inject
    private ImportService imports;

    private Long id = 0L; // there is none: a page without id is not found
    private JobView job;
    private ImportMode mode;
    private List<PartForm> parts = new ArrayList<>();

    public void load() {
        job = imports.get(id);
        if (!job.state().isOpen()) {
            Addresses.go("/exchange/job.xhtml?id=" + id);
            return;
        }
        mode = job.mode();
        imports.parts(id).forEach(part -> parts.add(new PartForm(part)));
    }

    /** Another kind of list has other columns. */
    public void choose(int position) {
        PartForm form = parts.get(position);
        parts.set(position, new PartForm(imports.propose(id, form.part().id(), form.getKind())));
    }

    public void check() {
        List<Choice> choices = parts.stream()
                .map(form -> new Choice(form.part().id(), form.getKind(), form.sources()))
                .toList();
        imports.check(id, mode, choices);
        Addresses.go("/exchange/job.xhtml?id=" + id);
    }

    public JobView job() {
        return job;
    }

    public List<PartForm> parts() {
        return parts;
    }

    public FileKind[] kinds() {
        return FileKind.values();
    }

    public ImportMode[] modes() {
        return ImportMode.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ImportMode getMode() {
        return mode;
    }

    public void setMode(ImportMode mode) {
        this.mode = mode;
    }
}
