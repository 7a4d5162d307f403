package org.liandong.web.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.liandong.common.InvalidInputException;
import org.liandong.file.FileIntake.Upload;
import org.liandong.paper.PaperRow;
import org.liandong.paper.PaperService;
import org.liandong.paper.scan.Scan;
import org.liandong.paper.scan.ScanService;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The papers of a request: its sheet, notices about it, and scans that came back. */
@Named
@ViewScoped
public class SheetPage implements Serializable {
    @Inject
    private PaperService papers;

    @Inject
    private ScanService scans;

    private Long id = 0L;
    private Long ending;
    private String reason;
    private String code;
    private Scan.ScanKind kind;
    private transient Part file;
    private transient PaperService.Desk desk;
    private transient ScanService.Shelf shelf;

    public void load() {
        desk();
        kind = shelf().offered().stream().findFirst().orElse(null);
    }

    public PaperService.Desk desk() {
        if (desk == null) {
            desk = papers.find(id);
        }
        return desk;
    }

    public ScanService.Shelf shelf() {
        if (shelf == null) {
            shelf = scans.find(id);
        }
        return shelf;
    }

    public void issue() {
        papers.issue(id);
        Notices.done("paper_sheet.issued");
        reopen();
    }

    public void end() {
        papers.end(ending, reason);
        Notices.done("paper_sheet.ended");
        reopen();
    }

    public void scan() throws IOException {
        if (file == null) {
            throw new InvalidInputException("file", "field-required");
        }
        scans.add(id, kind, code, new Upload(Uploads.nameOf(file), file.getInputStream()));
        Notices.done("paper_sheet.scanned");
        reopen();
    }

    /** Papers that the viewer may void. */
    public List<PaperRow> endable() {
        return desk().papers().stream().filter(PaperRow::mayVoid).toList();
    }

    private void reopen() {
        Addresses.go("/paper/sheet.xhtml?id=" + id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Scan.ScanKind getKind() {
        return kind;
    }

    public void setKind(Scan.ScanKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
