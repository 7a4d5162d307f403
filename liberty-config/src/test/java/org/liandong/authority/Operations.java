package org.liandong.authority;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.ApprovalService;
import org.liandong.approval.CollectiveService;
import org.liandong.approval.PhraseService;
import org.liandong.approval.RecipientService;
import org.liandong.approval.RequestUploadService;
import org.liandong.approval.inbox.InboxFilter;
import org.liandong.approval.inbox.InboxService;
import org.liandong.approval.inbox.Tab;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.route.RouteService;
import org.liandong.approval.view.BatchService;
import org.liandong.approval.view.RequestFileService;
import org.liandong.approval.view.RequestViewService;
import org.liandong.approval.watch.StallService;
import org.liandong.file.FileIntake.Upload;
import org.liandong.report.ReportService;

/**
 * How each operation on requests is tried: with input that the operation refuses for other reasons than authority wherever it would change
 * something, so that who is permitted gets another answer, and nothing happens.
 */
final class Operations {
    private static final String TOKEN = "matrix-token";
    private static final int STALE = 999;

    private final Map<String, Trial> trials = new LinkedHashMap<>();

    /** Tries an operation; false if the target is not in the answer. Refusals are thrown. */
    interface Trial {
        boolean run() throws Exception;
    }

    /** Something that only has to go through. */
    interface Call {
        void run() throws Exception;
    }

    Operations(Target target, long request, long step) throws SQLException {
        new OrganisationOperations(target).addTo(this);
        new ExchangeOperations(target).addTo(this);
        new AuditOperations().addTo(this);
        new DispatchOperations(target).addTo(this);
        new LinkageOperations(target).addTo(this);
        new CalendarOperations(target).addTo(this);
        new SearchOperations(request).addTo(this);
        new OutboxOperations(target).addTo(this);
        new PaperOperations(target, request).addTo(this);
        addDecisions(request, step);
        ApprovalService approval = bean(ApprovalService.class);
        call(
                "ApprovalService.create",
                () -> approval.create(
                        new ApprovalService.Draft(
                                "four-level",
                                target.faculty,
                                "x",
                                Json.createObjectBuilder().add("none", 1).build()),
                        TOKEN));
        call("ApprovalService.preview", () -> approval.preview("four-level", target.faculty));
        RecipientService recipients = bean(RecipientService.class);
        call("RecipientService.find", () -> recipients.find(target.faculty));
        call("RecipientService.findAll", () -> recipients.findAll(List.of(target.person)));
        addInbox(request);
        new RouteOperations(target).addTo(this);
        RouteService routes = bean(RouteService.class);
        call("RouteService.findNames", routes::findNames);
        call("RouteService.findPublished", routes::findPublished);
        call("RouteService.getPublished", () -> routes.getPublished("four-level"));
        call("RouteService.getAsked", () -> routes.getAsked("four-level", "report"));
        RequestViewService views = bean(RequestViewService.class);
        call("RequestViewService.get", () -> views.get(request));
        call("RequestViewService.firstBrokenLink", () -> views.firstBrokenLink(request));
        addFiles(target, request);
        trials.put(
                "BatchService.preview",
                () -> !bean(BatchService.class).preview(List.of(request)).isEmpty());
        PhraseService phrases = bean(PhraseService.class);
        trials.put("PhraseService.findMine", () -> phrases.findMine().toString().contains("nobody says this"));
        call("PhraseService.add", () -> phrases.add(" "));
        call("PhraseService.remove", () -> phrases.remove(-1L));
        StallService stalls = bean(StallService.class);
        call("StallService.find", stalls::find);
        call("StallService.findProposed", stalls::findProposed);
        call("StallService.look", stalls::look);
        call("ReportService.findTasks", () -> bean(ReportService.class).findTasks());
    }

    private void addDecisions(long request, long step) {
        ApprovalDecisionService decisions = bean(ApprovalDecisionService.class);
        call(
                "ApprovalDecisionService.act#approve",
                () -> decisions.act(new ApprovalCommand(
                        request, ApprovalAction.APPROVE, step, STALE, TOKEN, null, null, false, null)));
        call(
                "ApprovalDecisionService.act#return_items",
                () -> decisions.act(ApprovalCommand.ofItems(
                        request, ApprovalAction.RETURN_ITEMS, step, STALE, TOKEN, "x", false, List.of(request))));
        call("CollectiveService.add", () -> bean(CollectiveService.class).add(request, STALE, List.of(), TOKEN));
        call(
                "ApprovalDecisionService.act#transfer",
                () -> decisions.act(new ApprovalCommand(
                        request, ApprovalAction.TRANSFER, step, STALE, TOKEN, null, null, false, null)));
        call(
                "ApprovalDecisionService.act#answer",
                () -> decisions.act(new ApprovalCommand(
                        request, ApprovalAction.ANSWER, step, STALE, TOKEN, "x", null, false, null)));
        call(
                "ApprovalDecisionService.act#void",
                () -> decisions.act(
                        new ApprovalCommand(request, ApprovalAction.VOID, null, STALE, TOKEN, "x", null, false, null)));
        call(
                "ApprovalDecisionService.act#save",
                () -> decisions.act(new ApprovalCommand(
                        request, ApprovalAction.SAVE, null, STALE, TOKEN, null, null, false, null)));
    }

    /** The file is only in the database: who may have it is told that its bytes are not there. */
    private void addFiles(Target target, long request) throws SQLException {
        long file = target.file(request);
        RequestFileService files = bean(RequestFileService.class);
        call("RequestFileService.find", () -> files.find(request));
        call("RequestFileService.open", () -> files.open(request, file));
        call("RequestFileService.openAll", () -> files.openAll(request));
        call("RequestFileService.checkFiler", () -> files.checkFiler(request));
        RequestUploadService uploads = bean(RequestUploadService.class);
        call(
                "RequestUploadService.add",
                () -> uploads.add(request, STALE, TOKEN, new Upload("x", InputStream.nullInputStream())));
        call("RequestUploadService.remove", () -> uploads.remove(request, STALE, TOKEN, file));
    }

    private void addInbox(long request) {
        InboxService inbox = bean(InboxService.class);
        for (Tab tab : List.of(Tab.TODO, Tab.UNIT, Tab.STARTED)) {
            trials.put(
                    "InboxService.page#" + tab.name().toLowerCase(),
                    () -> inbox.page(tab, InboxFilter.ALL, null, 100).items().stream()
                            .anyMatch(row -> row.requestId().equals(request)));
        }
        String key = Instant.EPOCH.toEpochMilli() + "-1";
        call("InboxService.next", () -> inbox.next(Tab.TODO, InboxFilter.ALL, key));
        call("InboxService.previous", () -> inbox.previous(Tab.TODO, InboxFilter.ALL, key));
        call("InboxService.countTodo", inbox::countTodo);
        call("InboxService.countUnread", inbox::countUnread);
    }

    void call(String operation, Call call) {
        trials.put(operation, () -> {
            call.run();
            return true;
        });
    }

    void sees(String operation, Trial trial) {
        trials.put(operation, trial);
    }

    Map<String, Trial> trials() {
        return trials;
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static ByteArrayOutputStream nowhere() {
        return new ByteArrayOutputStream();
    }
}
