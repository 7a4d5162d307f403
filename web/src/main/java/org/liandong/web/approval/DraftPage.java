package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntFunction;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Listing;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.approval.view.Upcoming;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Times;
import org.primefaces.PrimeFaces;

/** A draft, or a request that came back: typed, kept by itself, submitted. */
@Named
@ViewScoped
public class DraftPage extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private Pictures pictures;

    @Inject
    private Timeline timeline;

    @Inject
    private Times times;

    private int version;
    private String token;
    private Upcoming next;
    private boolean back;
    private Long item;
    private String title;
    private ReportForm form;
    private Instant savedAt;
    private transient RequestView head;

    public void load() {
        RequestView view = head();
        item = view.listed() != null && view.listed().in() ? view.listed().of() : null;
        if (view.about().type().equals(Listing.TYPE)) {
            Addresses.go(address("list"));
            return;
        }
        if (!view.may(item == null ? ApprovalAction.SUBMIT : ApprovalAction.SAVE)) {
            Addresses.go(address("request"));
            return;
        }
        version = view.version();
        token = UUID.randomUUID().toString();
        next = view.upcoming().isEmpty() ? null : view.upcoming().get(0);
        back = view.state() == RequestState.RETURNED;
        title = view.title();
        form = ReportForm.parse(view.data());
        if (form.getItems().isEmpty()) {
            form.add();
        }
    }

    /** Keeps what was typed; a draft without a title waits for one. */
    public void save() {
        if (title != null && !title.isBlank()) {
            act(ApprovalAction.SAVE, UUID.randomUUID().toString());
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
        }
    }

    public void add() {
        form.add();
        save();
    }

    public void remove(int row) {
        form.getItems().remove(row);
        save();
    }

    public void submit() {
        act(ApprovalAction.SUBMIT, token + "-submit");
        if (next == null) {
            Notices.done("approval_draft.submitted");
        } else {
            Notices.done("approval_draft.submitted-to", pictures.line(next));
        }
        Addresses.go(address("request"));
    }

    /** Keeps it and goes back to the list that it is an item of. */
    public void finish() {
        act(ApprovalAction.SAVE, token + "-finish");
        Addresses.go(listAddress());
    }

    /** The list that it goes with; null for most. */
    public Long item() {
        return item;
    }

    public String listAddress() {
        return "/approval/list.xhtml?id=" + item;
    }

    public void withdraw() {
        decisions.act(
                ApprovalCommand.ofApplicant(getId(), ApprovalAction.WITHDRAW, version, token + "-withdraw", null));
        Notices.done("approval_request.withdrawn");
        Addresses.go(item == null ? address("request") : listAddress());
    }

    /** Throws the draft away; only one that was never submitted. */
    public void discard() {
        decisions.act(ApprovalCommand.ofApplicant(getId(), ApprovalAction.DISCARD, version, token + "-discard", null));
        Notices.done("approval_draft.discarded", title == null ? "" : title);
        Addresses.go(item == null ? "/approval/inbox.xhtml?tab=started" : listAddress());
    }

    /**
     * Carries out a change on the version that the one before it left: files come while one types, over calls of their own.
     *
     * @param change gets the content version, gives the receipt
     */
    public synchronized void change(IntFunction<ActionReceipt> change) {
        version = change.apply(version).version();
        savedAt = times.now();
    }

    private void act(ApprovalAction action, String with) {
        change(seen -> decisions.act(ApprovalCommand.ofApplicant(
                getId(), action, seen, with, new ApprovalCommand.Content(title == null ? "" : title, form.toJson()))));
    }

    /** What is shown around the form; read once per call. */
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

    /** The last return. */
    public RequestView.Entry returned() {
        return timeline.lastReturn(head());
    }

    public Upcoming next() {
        return next;
    }

    /** Its form asks for the field. */
    public boolean writes(String field) {
        return ReportForm.asked(head()).field(field).isPresent();
    }

    /** Rows that its form takes. */
    public int most() {
        return ReportForm.asked(head()).field("items").orElseThrow().max();
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ReportForm getForm() {
        return form;
    }
}
