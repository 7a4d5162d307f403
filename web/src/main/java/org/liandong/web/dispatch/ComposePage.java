package org.liandong.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.liandong.common.InvalidInputException;
import org.liandong.common.NotPermittedException;
import org.liandong.common.Zones;
import org.liandong.dispatch.AnswerSubject;
import org.liandong.dispatch.Content;
import org.liandong.dispatch.DispatchService;
import org.liandong.dispatch.DispatchService.Kept;
import org.liandong.dispatch.DispatchService.Preview;
import org.liandong.dispatch.DispatchState;
import org.liandong.dispatch.DispatchView;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.Recipients;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer.HeldPost;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Times;
import org.primefaces.PrimeFaces;

/** A draft of a dispatch: begun for a unit, typed, kept by itself, sent. */
@Named
@ViewScoped
public class ComposePage extends Choosing {
    /** Signing is enough: a choice of its own on the page, none in the domain. */
    private static final String SIGN_ONLY = "-";

    @Inject
    private DispatchService service;

    @Inject
    private DispatchViewService views;

    @Inject
    private CurrentUser user;

    @Inject
    private Times times;

    private Long id;
    private int version;
    private String token;
    private Long unit;
    private String unitName;
    private String title;
    private String body;
    private LocalDate due;
    private String answer = AnswerSubject.TYPE;
    private TableForm table = new TableForm();
    private Instant savedAt;

    public void load() {
        token = UUID.randomUUID().toString();
        if (id == null) {
            if (posts().isEmpty()) {
                throw new NotPermittedException("no-filing-post");
            }
            unit = posts().get(0).unitId();
            return;
        }
        DispatchView draft = views.get(id);
        if (draft.state() != DispatchState.DRAFT) {
            Addresses.go("/dispatch/dispatch.xhtml?id=" + id);
            return;
        }
        take(draft);
    }

    private void take(DispatchView draft) {
        version = draft.version();
        unit = draft.unitId();
        unitName = draft.unit();
        title = draft.title();
        body = draft.body();
        due = draft.due() == null ? null : draft.due().atZone(Zones.HOME).toLocalDate();
        answer = draft.answerRoute() == null ? SIGN_ONLY : draft.answerRoute();
        table = TableForm.of(draft.table());
        begin(unit, draft.recipients());
    }

    /** Units for which the user can send, each once. */
    public List<HeldPost> posts() {
        return user.appointed().filingPosts();
    }

    public void create() {
        Content empty = new Content(title, null, null, Recipients.NOBODY, AnswerSubject.TYPE, null);
        Addresses.go("/dispatch/compose.xhtml?id="
                + service.create(unit, empty, token).id());
    }

    /** Keeps what was typed; without a title it waits for one. */
    public void save() {
        if (title != null && !title.isBlank()) {
            keep(() -> service.save(id, version, content()));
            PrimeFaces.current().ajax().addCallbackParam("saved", true);
        }
    }

    @Override
    void changed() {
        save();
    }

    @Override
    Preview preview(Recipients recipients) {
        return service.preview(unit, recipients);
    }

    public void send() {
        keep(() -> service.save(id, version, content()));
        int shown = total();
        try {
            service.send(id, version, shown);
        } catch (InvalidInputException refusal) {
            recount(); // the page shows what it would be now
            throw refusal;
        }
        Notices.done("dispatch_compose.sent", shown);
        Addresses.go("/dispatch/dispatch.xhtml?id=" + id);
    }

    public void discard() {
        service.discard(id, version);
        Notices.done("dispatch_compose.discarded", title == null ? "" : title);
        Addresses.go("/dispatch/index.xhtml?tab=sent");
    }

    public void beginTable() {
        change(table::begin);
    }

    public void addColumn() {
        change(table::addColumn);
    }

    public void removeColumn(int at) {
        change(() -> table.removeColumn(at));
    }

    public void addRow() {
        change(table::addRow);
    }

    public void removeRow(int at) {
        change(() -> table.removeRow(at));
    }

    public void clearTable() {
        change(table::clear);
    }

    /** Changes the table and keeps that. */
    void change(Runnable work) {
        work.run();
        save();
    }

    /** A table is brought in by a call of its own while one types, so changes wait for one another. */
    private synchronized void keep(Supplier<Kept> change) {
        version = change.get().version();
        savedAt = times.now();
    }

    private Content content() {
        return new Content(
                title == null ? "" : title,
                EditorMarkup.plain(body),
                table.toTable(),
                choice().toRecipients(),
                SIGN_ONLY.equals(answer) ? null : answer,
                due);
    }

    public TableForm table() {
        return table;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String unitName() {
        return unitName;
    }

    public String signOnly() {
        return SIGN_ONLY;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
