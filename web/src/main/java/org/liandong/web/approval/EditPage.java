package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.form.Form;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** A signer changes the fields that his stage may write, and no others (A2, A7). */
@Named
@ViewScoped
public class EditPage extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private Say say;

    private Head head;
    private int version;
    private Long step;
    private int most;
    private List<String> fields = List.of();
    private String token;
    private ReportForm form;
    private ReportForm latest;
    private String words;

    /** What stands above the form; {@code route} and {@code stage} are codes. */
    public record Head(String title, String number, String route, String stage) implements Serializable {}

    public void load() {
        RequestView view = views.get(getId());
        if (!view.may(ApprovalAction.EDIT)) {
            Addresses.go(address("request"));
            return;
        }
        token = UUID.randomUUID().toString();
        form = ReportForm.parse(view.data());
        take(view);
        if (writes("items") && form.getItems().isEmpty()) {
            form.add();
        }
    }

    /** The version that is changed, and what of it may be. */
    private void take(RequestView view) {
        version = view.version();
        step = view.action(ApprovalAction.EDIT).orElseThrow().step();
        RequestView.OpenStep open = view.steps().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow();
        head = new Head(view.title(), view.number(), view.route(), open.code());
        Form asked = ReportForm.asked(view);
        fields = asked.fields().stream()
                .map(field -> field.code())
                .filter(open.writable()::contains)
                .toList();
        most = asked.field("items").orElseThrow().max();
    }

    public void save() {
        try {
            decisions.act(ApprovalCommand.ofEdit(getId(), step, version, token, words, form.toJson(fields)));
        } catch (InvalidInputException wrong) {
            InvalidInputException.Problem first = wrong.problems().get(0);
            if (isShown(first.field())) {
                throw wrong;
            }
            Notices.asked("error." + first.key(), first.arguments().toArray());
            return;
        } catch (BusinessException refusal) {
            late(refusal);
            return;
        }
        Notices.done("approval_edit.done");
        Addresses.go(address("request"));
    }

    private boolean isShown(String problem) {
        return "comment".equals(problem) || fields.stream().anyMatch(problem::startsWith);
    }

    /**
     * Who comes too late sees what was written meanwhile beside what he typed, and can save over it knowingly; where there is nothing to
     * write for him any more, the request says so.
     */
    private void late(BusinessException refusal) {
        if (refusal.kind() != BusinessException.Kind.CONFLICT) {
            throw refusal;
        }
        RequestView view = views.get(getId());
        if (view.may(ApprovalAction.EDIT) && view.version() != version) {
            latest = ReportForm.parse(view.data());
            take(view);
            Notices.asked("approval_edit.late");
        } else {
            Notices.refused(refusal);
            Addresses.go(address("request"));
        }
    }

    public void add() {
        form.add();
    }

    public void remove(int row) {
        form.getItems().remove(row);
    }

    /** The stage may write the field. */
    public boolean writes(String field) {
        return fields.contains(field);
    }

    /** Rows that its form takes. */
    public int most() {
        return most;
    }

    /** The fields as the page calls them: {@code 情况说明、明细}. */
    public String fieldNames() {
        return say.list(fields.stream().map(field -> say.of("report." + field)).toList());
    }

    /** What somebody else has written meanwhile; null as long as nobody has. */
    public ReportForm latest() {
        return latest;
    }

    public Head head() {
        return head;
    }

    public ReportForm getForm() {
        return form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
