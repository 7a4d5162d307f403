package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.CollectiveService;
import org.liandong.approval.CollectiveService.NewItem;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.Listed;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.approval.view.Upcoming;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.Text;
import org.liandong.common.sheet.Tables;
import org.liandong.file.FileIntake.Upload;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.primefaces.PrimeFaces;

/** A list that is prepared: its items put in, one by one or from a spreadsheet, ranked, and submitted as one request (A10). */
@Named
@ViewScoped
public class ListPage extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private CollectiveService lists;

    @Inject
    private ItemSheet sheet;

    @Inject
    private Pictures pictures;

    @Inject
    private HttpServletRequest request;

    private int version;
    private String token;
    private Upcoming next;
    private boolean back;
    private String title;
    private String note;
    private String added;
    private Ranked ranked;
    private List<Listed.Item> gone;
    private transient RequestView head;

    public void load() {
        RequestView view = head();
        if (view.listed() == null || view.listed().of() != null || !view.may(ApprovalAction.SUBMIT)) {
            Addresses.go(address("request"));
            return;
        }
        version = view.version();
        token = UUID.randomUUID().toString();
        next = view.upcoming().isEmpty() ? null : view.upcoming().get(0);
        back = view.state() == RequestState.RETURNED;
        title = view.title();
        note = ReportForm.parse(view.data()).getText();
        ranked = new Ranked(view.listed().going());
        gone = view.listed().gone();
    }

    public void submit() {
        keepOrder();
        act(ApprovalAction.SUBMIT, token + "-submit");
        if (next == null) {
            Notices.done("approval_draft.submitted");
        } else {
            Notices.done("approval_draft.submitted-to", pictures.line(next));
        }
        Addresses.go(address("request"));
    }

    /** Keeps title, note and order. */
    public void keep() {
        act(ApprovalAction.SAVE, UUID.randomUUID().toString());
        keepOrder();
        Notices.done("listed.kept");
        Addresses.go(address("list"));
    }

    /** Puts one more item in and goes on to fill it in. */
    public void add() {
        if (Text.isBlank(added)) {
            throw new InvalidInputException("added", "field-required");
        }
        act(ApprovalAction.SAVE, UUID.randomUUID().toString());
        keepOrder();
        put(List.of(new NewItem(added, JsonValue.EMPTY_JSON_OBJECT)), token + "-add");
        List<Listed.Item> items = views.get(getId()).listed().going();
        Addresses.go("/approval/draft.xhtml?id=" + items.get(items.size() - 1).id());
    }

    /** Reads the file that was sent; each line of its first table becomes an item, all or none. */
    public void importItems() {
        try {
            Upload upload = Uploads.of(request);
            try (var bytes = upload.bytes()) {
                List<NewItem> items =
                        sheet.items(Tables.read(upload.name(), bytes).get(0));
                put(items, UUID.randomUUID().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            PrimeFaces.current().ajax().addCallbackParam("added", true);
            ranked = ranked.with(views.get(getId()).listed().going());
        } catch (BusinessException refusal) {
            PrimeFaces.current().ajax().addCallbackParam("refused", sheet.sentence(refusal));
        }
    }

    /** Takes an item out: one that nobody has seen is thrown away, another one is withdrawn. */
    public void remove(Listed.Item item) {
        act(ApprovalAction.SAVE, UUID.randomUUID().toString());
        keepOrder();
        ApprovalAction action = item.state() == RequestState.DRAFT ? ApprovalAction.DISCARD : ApprovalAction.WITHDRAW;
        decisions.act(ApprovalCommand.ofApplicant(
                item.id(), action, views.get(item.id()).version(), token + "-" + item.id(), null));
        Notices.done("listed.removed", item.title());
        Addresses.go(address("list"));
    }

    public void discard() {
        decisions.act(ApprovalCommand.ofApplicant(getId(), ApprovalAction.DISCARD, version, token + "-discard", null));
        Notices.done("approval_draft.discarded", title == null ? "" : title);
        Addresses.go("/approval/inbox.xhtml?tab=started");
    }

    public void withdraw() {
        decisions.act(
                ApprovalCommand.ofApplicant(getId(), ApprovalAction.WITHDRAW, version, token + "-withdraw", null));
        Notices.done("approval_request.withdrawn");
        Addresses.go(address("request"));
    }

    private void put(List<NewItem> items, String with) {
        version = lists.add(getId(), version, items, with).version();
    }

    private void keepOrder() {
        ranked.check("items");
        if (ranked.isChanged()) {
            version = decisions
                    .act(ApprovalCommand.ofItems(
                            getId(),
                            ApprovalAction.REORDER,
                            null,
                            version,
                            UUID.randomUUID().toString(),
                            null,
                            false,
                            ranked.order()))
                    .version();
        }
    }

    private void act(ApprovalAction action, String with) {
        JsonObject data = note == null || note.isBlank()
                ? JsonValue.EMPTY_JSON_OBJECT
                : Json.createObjectBuilder().add("text", note).build();
        version = decisions
                .act(ApprovalCommand.ofApplicant(
                        getId(), action, version, with, new ApprovalCommand.Content(title == null ? "" : title, data)))
                .version();
    }

    /** What is shown around the items; read once per call. */
    public RequestView head() {
        if (head == null) {
            head = views.get(getId());
        }
        return head;
    }

    /** It came back; the page shows by whom and why. */
    public boolean isBack() {
        return back;
    }

    public Upcoming next() {
        return next;
    }

    public Ranked ranked() {
        return ranked;
    }

    public List<Listed.Item> gone() {
        return gone;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }
}
