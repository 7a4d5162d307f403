package org.liandong.web.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.liandong.file.FileIntake.Upload;
import org.liandong.paper.PaperKind;
import org.liandong.paper.print.Block;
import org.liandong.paper.print.Placeholders;
import org.liandong.paper.template.TemplateService;
import org.liandong.paper.template.TemplateService.Logo;
import org.liandong.paper.template.TemplateService.TemplatePage;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.omnifaces.util.Faces;

/** A unit's template of a kind of paper: looked at as a sample, put to use, retired. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {
    /** As for papers that are shown: the browser's own viewer and nothing else. */
    private static final String DOCUMENT =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private TemplateService templates;

    private Long unit;
    private PaperKind kind = PaperKind.SHEET;
    private Integer version;
    private TemplatePage page;
    private TemplateFields fields;
    private boolean without;
    private transient Part logo;

    public void load() {
        page = templates.find(unit, kind, version);
        unit = page.unit();
        fields = TemplateFields.of(page.form());
    }

    /** A sample in the window, with what is typed. */
    public void preview() throws IOException {
        byte[] pdf = templates.preview(unit, kind, fields.form());
        Faces.getResponse().setHeader("Content-Security-Policy", DOCUMENT);
        Faces.sendFile(pdf, "sample.pdf", false);
    }

    public void publish() throws IOException {
        Logo chosen = logo != null
                ? new Logo(new Upload(Uploads.nameOf(logo), logo.getInputStream()), false)
                : without ? Logo.NONE : Logo.KEEP;
        int made = templates.publish(unit, kind, page.version(), fields.form(), chosen);
        Notices.done("paper_templates.published", made);
        reopen();
    }

    public void retire() {
        templates.retire(unit, kind, page.version());
        Notices.done("paper_templates.retired");
        reopen();
    }

    private void reopen() {
        Addresses.go("/paper/templates.xhtml?unit=" + unit + "&kind=" + kind);
    }

    public TemplatePage page() {
        return page;
    }

    public boolean isSheet() {
        return kind == PaperKind.SHEET;
    }

    public PaperKind[] kinds() {
        return PaperKind.values();
    }

    public Block[] blocks() {
        return Block.values();
    }

    public List<String> placeholders() {
        return Placeholders.KNOWN.stream().sorted().toList();
    }

    public TemplateFields getFields() {
        return fields;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind == null ? PaperKind.SHEET : kind;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public boolean isWithout() {
        return without;
    }

    public void setWithout(boolean without) {
        this.without = without;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
