package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.CollectiveService;
import org.liandong.approval.CollectiveService.NewItem;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.Listed;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
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
public class ListPage extends Drafting {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private CollectiveService lists;

    @Inject
    private ItemSheet sheet;

    @Inject
    private HttpServletRequest request;

    private String note;
    private String added;
    private Ranked ranked;
    private List<Listed.Item> gone;

    public void load() {
        RequestView view = head();
        if (view.listed() == null || view.listed().of() != null || !view.may(ApprovalAction.SUBMIT)) {
            Addresses.go(address("request"));
            return;
        }
        open(view);
        note = ReportForm.parse(view.data()).getText();
        ranked = new Ranked(view.listed().going());
        gone = view.listed().gone();
    }

    @Override
    Content content() {
        return new Content(
                getTitle() == null ? "" : getTitle(),
                Text.isBlank(note)
                        ? JsonValue.EMPTY_JSON_OBJECT
                        : Json.createObjectBuilder().add("text", note).build());
    }

    @Override
    public void submit() {
        keepOrder();
        super.submit();
    }

    /** Keeps title, note and order. */
    public void keep() {
        keepTyped();
        Notices.done("listed.kept");
        Addresses.go(address("list"));
    }

    private void keepTyped() {
        keep(UUID.randomUUID().toString());
        keepOrder();
    }

    private void keepOrder() {
        ranked.check("items");
        if (ranked.isChanged()) {
            change(seen -> decisions.act(ApprovalCommand.ofItems(
                    getId(),
                    ApprovalAction.REORDER,
                    null,
                    seen,
                    UUID.randomUUID().toString(),
                    null,
                    false,
                    ranked.order())));
        }
    }

    /** Puts one more item in and goes on to fill it in. */
    public void add() {
        if (Text.isBlank(added)) {
            throw new InvalidInputException("added", "field-required");
        }
        keepTyped();
        put(List.of(new NewItem(added, JsonValue.EMPTY_JSON_OBJECT)), token("add"));
        List<Listed.Item> items = views.get(getId()).listed().going();
        Addresses.go("/approval/draft.xhtml?id=" + items.get(items.size() - 1).id());
    }

    /** Reads the file that was sent; each line of its first table becomes an item, all or none. */
    public void importItems() {
        try {
            Upload upload = Uploads.of(request);
            try (var bytes = upload.bytes()) {
                put(
                        sheet.items(Tables.read(upload.name(), bytes).get(0)),
                        UUID.randomUUID().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            PrimeFaces.current().ajax().addCallbackParam("added", true);
            ranked = ranked.with(views.get(getId()).listed().going());
        } catch (BusinessException refusal) {
            PrimeFaces.current().ajax().addCallbackParam("refused", sheet.sentence(refusal));
        }
    }

    private void put(List<NewItem> items, String with) {
        change(seen -> lists.add(getId(), seen, items, with));
    }

    /** Takes an item out: one that nobody has seen is thrown away, another one is withdrawn. */
    public void remove(Listed.Item item) {
        keepTyped();
        ApprovalAction action = item.state() == RequestState.DRAFT ? ApprovalAction.DISCARD : ApprovalAction.WITHDRAW;
        decisions.act(ApprovalCommand.ofApplicant(
                item.id(), action, views.get(item.id()).version(), token("take-" + item.id()), null));
        Notices.done("listed.removed", item.title());
        Addresses.go(address("list"));
    }

    public Ranked ranked() {
        return ranked;
    }

    public List<Listed.Item> gone() {
        return gone;
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
