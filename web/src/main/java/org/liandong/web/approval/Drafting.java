package org.liandong.web.approval;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.IntFunction;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.approval.view.Upcoming;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** A page on which an applicant prepares what he files: kept, submitted, withdrawn once it came back, thrown away when it never left him. */
abstract class Drafting extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private Pictures pictures;

    private int version;
    private String token;
    private Upcoming next;
    private boolean back;
    private String title;
    private transient RequestView head;

    /** What is typed, as it shall be kept. */
    abstract Content content();

    /** Where one goes after it has gone; null = to the request, or to what one has filed. */
    String above() {
        return null;
    }

    /** What is shown is what is acted on. */
    void open(RequestView view) {
        version = view.version();
        token = UUID.randomUUID().toString();
        next = view.upcoming().isEmpty() ? null : view.upcoming().get(0);
        back = view.state() == RequestState.RETURNED;
        title = view.title();
    }

    /**
     * Carries out a change on the version that the one before it left: files come while one types, over calls of their own.
     *
     * @param change gets the content version, gives the receipt
     */
    public synchronized void change(IntFunction<ActionReceipt> change) {
        version = change.apply(version).version();
    }

    /** Keeps what is typed. */
    void keep(String with) {
        act(ApprovalAction.SAVE, with, content());
    }

    private void act(ApprovalAction action, String with, Content content) {
        change(seen -> decisions.act(ApprovalCommand.ofApplicant(getId(), action, seen, with, content)));
    }

    public void submit() {
        act(ApprovalAction.SUBMIT, token("submit"), content());
        if (next == null) {
            Notices.done("approval_draft.submitted");
        } else {
            Notices.done("approval_draft.submitted-to", pictures.line(next));
        }
        Addresses.go(address("request"));
    }

    public void withdraw() {
        act(ApprovalAction.WITHDRAW, token("withdraw"), null);
        Notices.done("approval_request.withdrawn");
        Addresses.go(above() == null ? address("request") : above());
    }

    /** Throws it away; only what was never submitted. */
    public void discard() {
        act(ApprovalAction.DISCARD, token("discard"), null);
        Notices.done("approval_draft.discarded", title == null ? "" : title);
        Addresses.go(above() == null ? "/approval/inbox.xhtml?tab=started" : above());
    }

    /** The token of this very action; pressed twice it is the same. */
    String token(String what) {
        return token + "-" + what;
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

    public Upcoming next() {
        return next;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
