package org.liandong.web.approval;

import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.BatchService;
import org.liandong.approval.view.BatchService.Item;
import org.liandong.audit.SignInAgainException;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** Decides several requests at once: first what exactly, then each by itself, then what came of each (A11). */
@Named
@ViewScoped
public class BatchPage implements Serializable {
    private static final String RESULTS = "decided";
    private static final List<ApprovalAction> OFFERED =
            List.of(ApprovalAction.APPROVE, ApprovalAction.RETURN, ApprovalAction.REJECT);

    @Inject
    private BatchService service;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Flash flash;

    @Inject
    private Say say;

    private List<Item> items = List.of();
    private ApprovalAction action = ApprovalAction.APPROVE;
    private String opinion;
    private String token;

    /** What came of one: {@code problem} null = it was done. */
    public record Result(String number, String title, String problem) implements Serializable {
        public boolean isDone() {
            return problem == null;
        }
    }

    public void load() {
        items = service.preview(Parameters.ids(request, "id"));
        token = UUID.randomUUID().toString();
    }

    /** Decides what is ticked, each in a transaction of its own. */
    public void decide() {
        if (action != ApprovalAction.APPROVE && (opinion == null || opinion.isBlank())) {
            throw new InvalidInputException("comment", "opinion-required");
        }
        List<Long> ticked = Parameters.ids(request, "row");
        List<Item> chosen =
                items.stream().filter(item -> ticked.contains(item.request())).toList();
        if (chosen.isEmpty()) {
            Notices.asked("batch.choose");
            return;
        }
        List<Result> results = chosen.stream().map(this::decide).toList();
        long done = results.stream().filter(Result::isDone).count();
        Notices.done("batch.done", done, results.size() - done);
        flash.put(RESULTS, new ArrayList<>(results));
        Addresses.go("/approval/batch.xhtml?"
                + items.stream().map(item -> "id=" + item.request()).collect(Collectors.joining("&")));
    }

    private Result decide(Item item) {
        try {
            if (item.step() == null) {
                return new Result(item.number(), item.title(), why(item));
            }
            decisions.act(ApprovalCommand.ofSigner(
                    item.request(),
                    action,
                    item.step(),
                    item.version(),
                    token + "-" + item.request(),
                    opinion,
                    ApprovalCommand.TO_APPLICANT,
                    false));
            return new Result(item.number(), item.title(), null);
        } catch (SignInAgainException first) {
            throw first; // what was decided before it stays so, and is shown when the page comes back
        } catch (BusinessException refusal) {
            return new Result(item.number(), item.title(), Notices.sentence(refusal));
        }
    }

    /** Why it cannot be approved. */
    public String why(Item item) {
        return item.refusal() == null
                ? ""
                : say.of(
                        "error." + item.refusal().key(),
                        item.refusal().arguments().toArray());
    }

    /** What came of each, after deciding. */
    @SuppressWarnings("unchecked")
    public List<Result> results() {
        List<Result> kept = (List<Result>) flash.get(RESULTS);
        return kept == null ? List.of() : kept;
    }

    /** What waits for the viewer of what was chosen. */
    public List<Item> items() {
        return items;
    }

    public long open() {
        return items.stream().filter(item -> !item.allowed().isEmpty()).count();
    }

    public List<ApprovalAction> offered() {
        return OFFERED;
    }

    public ApprovalAction getAction() {
        return action;
    }

    public void setAction(ApprovalAction action) {
        this.action = action;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
