package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Copies a request: finds a unit, takes its posts and people, writes a note, sends. */
@Named
@ViewScoped
public class CopyPage extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private PostChoice choice;

    private String title;
    private int version;
    private String token;
    private String note;

    public void load() {
        RequestView view = views.get(getId());
        if (!view.may(ApprovalAction.COPY)) {
            Addresses.go(address("request"));
            return;
        }
        title = view.title();
        version = view.version();
        token = UUID.randomUUID().toString();
        choice.load(view.origin().unit(), false);
    }

    public void copy() {
        decisions.act(ApprovalCommand.ofCopy(getId(), version, token, note, choice.ids()));
        Notices.done("approval_copy.done", choice.chosen().size());
        Addresses.go(address("request"));
    }

    public String title() {
        return title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
