package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntFunction;
import org.liandong.approval.ActionReceipt;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Listing;
import org.liandong.approval.view.RequestView;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Times;
import org.primefaces.PrimeFaces;

/** A draft, or a request that came back: typed, kept by itself, submitted; an item of a list goes back to its list instead. */
@Named
@ViewScoped
public class DraftPage extends Drafting {
    @Inject
    private Timeline timeline;

    @Inject
    private Times times;

    private Long item;
    private ReportForm form;
    private Instant savedAt;

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
        open(view);
        form = ReportForm.parse(view.data());
        if (form.getItems().isEmpty()) {
            form.add();
        }
    }

    @Override
    Content content() {
        return new Content(getTitle() == null ? "" : getTitle(), form.toJson());
    }

    @Override
    String above() {
        return item == null ? null : listAddress();
    }

    /** Keeps what was typed; a draft without a title waits for one. */
    public void save() {
        if (getTitle() != null && !getTitle().isBlank()) {
            keep(UUID.randomUUID().toString());
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
        }
    }

    @Override
    public synchronized void change(IntFunction<ActionReceipt> change) {
        super.change(change);
        savedAt = times.now();
    }

    public void add() {
        form.add();
        save();
    }

    public void remove(int row) {
        form.getItems().remove(row);
        save();
    }

    /** Keeps it and goes back to the list that it is an item of. */
    public void finish() {
        keep(token("finish"));
        Addresses.go(listAddress());
    }

    /** The list that it goes with; null for most. */
    public Long item() {
        return item;
    }

    public String listAddress() {
        return "/approval/list.xhtml?id=" + item;
    }

    /** The last return. */
    public RequestView.Entry returned() {
        return timeline.lastReturn(head());
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

    public ReportForm getForm() {
        return form;
    }
}
