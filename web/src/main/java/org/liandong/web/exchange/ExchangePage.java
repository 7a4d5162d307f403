package org.liandong.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liandong.exchange.ImportService;
import org.liandong.exchange.ImportService.Upload;
import org.liandong.exchange.JobView;
import org.liandong.exchange.SynchronisationService;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.organisation.importing.FileKind;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Files handed in, imports under way and done, and what can be taken out. */
@Named
@RequestScoped
public class ExchangePage {
    @Inject
    private ImportService imports;

    @Inject
    private SynchronisationService synchronisation;

    private List<HeldPost> units;
    private List<JobView> jobs;
    private Long unit;
    private List<Part> files;

    public void load() {
        jobs = imports.findMine();
        unit = units().get(0).unitId();
    }

    public void upload() throws IOException {
        List<Upload> uploads = new ArrayList<>();
        if (files != null) {
            for (Part file : files) {
                uploads.add(new Upload(Uploads.nameOf(file), file.getInputStream()));
            }
        }
        Addresses.go("/exchange/mapping.xhtml?id=" + imports.start(unit, uploads));
    }

    /** Looks into the folder of the personnel system now. */
    public void synchronise() throws IOException {
        Optional<Long> found = synchronisation.look();
        if (found.isEmpty()) {
            Notices.done("exchange_index.sync-nothing");
        }
        Addresses.go(found.map(id -> "/exchange/job.xhtml?id=" + id).orElse("/exchange/index.xhtml"));
    }

    public boolean isSynchronising() {
        return synchronisation.isOffered();
    }

    /** Units that the caller administers, each once. */
    public List<HeldPost> units() {
        if (units == null) {
            Map<Long, HeldPost> once = new LinkedHashMap<>();
            imports.administered().forEach(held -> once.putIfAbsent(held.unitId(), held));
            units = List.copyOf(once.values());
        }
        return units;
    }

    public List<JobView> jobs() {
        return jobs == null ? List.of() : jobs;
    }

    public FileKind[] kinds() {
        return FileKind.values();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
