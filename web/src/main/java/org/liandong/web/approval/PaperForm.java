package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.view.RequestView;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The office enters what was decided on paper or in a meeting, with its day and number (A7). */
@Named
@ViewScoped
public class PaperForm implements Serializable {
    @Inject
    private ApprovalDecisionService decisions;

    private Long request;
    private Long step;
    private int version;
    private String token;
    private String back;
    private Verdict outcome = Verdict.APPROVED;
    private String minutes;
    private LocalDate day;
    private String words;

    void load(RequestView view, String address) {
        request = view.id();
        version = view.version();
        token = UUID.randomUUID().toString();
        back = address;
        step = view.action(ApprovalAction.ENTER)
                .filter(RequestView.Action::allowed)
                .map(RequestView.Action::step)
                .orElse(null);
    }

    /** The viewer keeps the papers of the unit where it stands. */
    public boolean isOffered() {
        return step != null;
    }

    public void enter() {
        decisions.act(new ApprovalCommand(
                request,
                ApprovalAction.ENTER,
                step,
                version,
                token,
                words,
                null,
                false,
                null,
                List.of(),
                ApprovalCommand.Particulars.ofPaper(new ApprovalCommand.Paper(outcome, minutes, day))));
        Notices.done("paper.done");
        Addresses.go(back);
    }

    public List<Verdict> outcomes() {
        return List.of(Verdict.APPROVED, Verdict.REJECTED, Verdict.RETURNED);
    }

    public Verdict getOutcome() {
        return outcome;
    }

    public void setOutcome(Verdict outcome) {
        this.outcome = outcome;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
