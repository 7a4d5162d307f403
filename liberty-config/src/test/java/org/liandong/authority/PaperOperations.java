package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.liandong.file.FileIntake.Upload;
import org.liandong.paper.NoticeService;
import org.liandong.paper.PaperKind;
import org.liandong.paper.PaperService;
import org.liandong.paper.VerificationService;
import org.liandong.paper.number.NumberService;
import org.liandong.paper.print.Block;
import org.liandong.paper.scan.Scan;
import org.liandong.paper.scan.ScanService;
import org.liandong.paper.template.TemplateForm;
import org.liandong.paper.template.TemplateService;

/** How each operation on papers is tried; see {@link Operations}. Papers, scans and the template of the faculty are in the database only. */
final class PaperOperations {
    private final Target target;
    private final long request;

    PaperOperations(Target target, long request) {
        this.target = target;
        this.request = request;
    }

    void addTo(Operations all) throws SQLException {
        long paper = target.paper(request);
        PaperService papers = bean(PaperService.class);
        all.call("PaperService.find", () -> papers.find(request));
        all.call("PaperService.issue", () -> papers.issue(request));
        all.call("PaperService.open", () -> papers.open(paper));
        all.call("PaperService.get", () -> papers.get(paper));
        all.call("PaperService.end", () -> papers.end(paper, " "));
        NoticeService notices = bean(NoticeService.class);
        NoticeService.Subject subject = new NoticeService.Subject(request, null);
        NoticeService.Typed nothing = new NoticeService.Typed(null, null, null, null, null);
        all.call("NoticeService.prepare", () -> notices.prepare(subject, target.faculty));
        all.call("NoticeService.missing", () -> notices.missing(nothing));
        all.call("NoticeService.issue", () -> notices.issue(subject, target.faculty, nothing));
        long scan = target.scan(request);
        ScanService scans = bean(ScanService.class);
        all.call("ScanService.find", () -> scans.find(request));
        all.call(
                "ScanService.add",
                () -> scans.add(
                        request, Scan.ScanKind.SHEET, null, new Upload("x.pdf", InputStream.nullInputStream())));
        all.call("ScanService.open", () -> scans.open(request, scan));
        all.call("VerificationService.verify", () -> bean(VerificationService.class)
                .verify("x", null));
        addKept(all);
    }

    private void addKept(Operations all) throws SQLException {
        long pattern = target.pattern();
        NumberService numbers = bean(NumberService.class);
        all.call("NumberService.find", () -> numbers.find(target.faculty, null));
        all.call("NumberService.create", () -> numbers.create(target.faculty, " ", " "));
        all.call("NumberService.offer", () -> numbers.offer(pattern, true));
        target.template();
        TemplateForm form = new TemplateForm(null, "审批单", null, null, List.of(Block.FACTS), null, null);
        TemplateService templates = bean(TemplateService.class);
        all.call("TemplateService.find", () -> templates.find(target.faculty, PaperKind.SHEET, null));
        all.call(
                "TemplateService.publish",
                () -> templates.publish(target.faculty, PaperKind.SHEET, -1, form, TemplateService.Logo.KEEP));
        all.call("TemplateService.retire", () -> templates.retire(target.faculty, PaperKind.SHEET, -1));
        all.call("TemplateService.preview", () -> templates.preview(target.faculty, PaperKind.SHEET, form));
    }
}
