package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.time.LocalDate;
import java.util.List;
import org.liandong.approval.proof.JournalService;
import org.liandong.audit.AuditFilter;
import org.liandong.audit.AuditTrailService;
import org.liandong.audit.check.CheckView.Scope;
import org.liandong.common.NotFoundException;

/** How each operation of the auditor is tried; see {@link Operations}. */
final class AuditOperations {
    void addTo(Operations all) {
        AuditTrailService audit = bean(AuditTrailService.class);
        all.call("AuditTrailService.requireAuditor", audit::requireAuditor);
        all.call("AuditTrailService.find", () -> audit.find(AuditFilter.ALL, null, 1));
        all.call(
                "AuditTrailService.export",
                () -> audit.export(
                        new AuditFilter(null, null, "nobody at all", null, null), List.of("x"), Operations.nowhere()));
        all.call("AuditTrailService.check", audit::check);
        all.call("AuditTrailService.startCheck", audit::startCheck);
        all.call("AuditTrailService.getCheck", () -> look(() -> audit.getCheck(-1L)));
        all.call("AuditTrailService.findChecks", () -> audit.findChecks(1));
        JournalService journal = bean(JournalService.class);
        all.call("JournalService.requireAuditor", journal::requireAuditor);
        all.call("JournalService.findSeals", () -> journal.findSeals(LocalDate.of(2026, 1, 1), 1));
        all.call("JournalService.findJournal", () -> look(() -> journal.findJournal("none")));
        all.call("JournalService.export", () -> journal.export(false, Operations.nowhere()));
        all.call("JournalService.check", () -> look(() -> journal.check(Scope.REQUEST, "none")));
        all.call("JournalService.startCheck", () -> look(() -> journal.startCheck(Scope.REQUEST, "none")));
        all.call("JournalService.getCheck", () -> look(() -> journal.getCheck(-1L)));
        all.call("JournalService.findChecks", () -> journal.findChecks(1));
    }

    /** What is looked for is not there; who is told so was let in. */
    private static void look(Operations.Call call) throws Exception {
        try {
            call.run();
        } catch (NotFoundException letIn) {
            // the only answer there can be
        }
    }
}
