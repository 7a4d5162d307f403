package org.liandong.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.approval.view.RequestView;
import org.liandong.dispatch.AnswersBelowService;
import org.liandong.dispatch.AnswersBelowService.Answer;
import org.liandong.dispatch.AnswersBelowService.Item;
import org.liandong.web.approval.DraftPage;
import org.liandong.web.approval.ReportForm;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** Puts what units below have answered into the answer that is open, so that nobody types it again (D3). */
@Named
@ViewScoped
public class AnswersBelow implements Serializable {
    private static final int LONGEST_NOTE = 200;

    @Inject
    private AnswersBelowService service;

    @Inject
    private DraftPage draft;

    @Inject
    private Answered answered;

    @Inject
    private Say say;

    private transient List<Answer> list;

    /** Accepted answers of the units to which the unit gave the task; none for what is no answer. */
    public List<Answer> list() {
        if (list == null) {
            RequestView head = draft.head();
            list = answered.is(head)
                    ? service.find(head.about().subject(), head.origin().unit())
                    : List.of();
        }
        return list;
    }

    /** Appends rows and texts that are not there yet. */
    public void take() {
        ReportForm form = draft.getForm();
        long rows = form.getItems().size()
                + list().stream().mapToLong(answer -> answer.items().size()).sum();
        if (rows > draft.most() + 1) { // one of them may be an empty row to begin with
            Notices.asked("dispatch_answers.too-many", draft.most());
            return;
        }
        list().forEach(answer -> take(form, answer));
        draft.save();
    }

    private void take(ReportForm form, Answer answer) {
        for (Item item : answer.items()) {
            form.take(item.name(), item.quantity(), note(answer.unit(), item.note()));
        }
        if (!answer.text().isBlank()) {
            String said = say.of("dispatch_answers.said", answer.unit(), answer.text());
            String text = form.getText() == null ? "" : form.getText();
            if (!text.contains(said)) {
                form.setText(text.isBlank() ? said : text + "\n" + said);
            }
        }
    }

    private String note(String unit, String note) {
        String whole = note.isBlank() ? unit : unit + say.of("shell_base.colon") + note;
        return whole.substring(0, Math.min(whole.length(), LONGEST_NOTE));
    }
}
