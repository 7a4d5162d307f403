package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.Recipient;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.Signer;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestViewService;
import org.liandong.common.NotFoundException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Hands a seat over, asks for advice or an answer, or adds a signer: finds one post or person, and says why (A7). */
@Named
@ViewScoped
public class InvolvePage extends OpenedFromList {
    @Inject
    private RequestViewService views;

    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private PostChoice choice;

    private String what;
    private ApprovalAction action;
    private String title;
    private int version;
    private Long step;
    private String token;
    private Join join = Join.BEFORE;
    private List<Place> seats = List.of();
    private int chosen;
    private String words;

    /** A seat in a step. */
    public record Place(Long step, RequestView.Seat seat) implements Serializable {}

    public void load() {
        action = Stream.of(ApprovalAction.values())
                .filter(one -> one.namesSomebody() && one.name().equals(what))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("page"));
        RequestView view = views.get(getId());
        if (!view.may(action)) {
            Addresses.go(address("request"));
            return;
        }
        title = view.title();
        version = view.version();
        step = view.action(action).orElseThrow().step();
        seats = view.steps().stream()
                .flatMap(open -> open.seats().stream()
                        .filter(seat -> seat.verdict() == null && seat.kind() == Signer.Kind.DECIDE)
                        .map(seat -> new Place(open.id(), seat)))
                .toList();
        token = UUID.randomUUID().toString();
        choice.load(view.origin().unit(), true);
    }

    public void carryOut() {
        decisions.act(
                isReassigning()
                        ? new ApprovalCommand(
                                getId(),
                                action,
                                seats.get(chosen).step(),
                                version,
                                token,
                                words,
                                null,
                                false,
                                null,
                                choice.ids(),
                                ApprovalCommand.Particulars.ofSeat(
                                        seats.get(chosen).seat().number()))
                        : ApprovalCommand.ofSeat(
                                getId(),
                                action,
                                step,
                                version,
                                token,
                                words,
                                choice.ids(),
                                action == ApprovalAction.ADD_SIGNER ? join : null));
        Recipient to = choice.chosen().get(0);
        Notices.done("further.done-" + action.name(), to.person() == null ? to.unitName() : to.person());
        Addresses.go(address("request"));
    }

    public ApprovalAction action() {
        return action;
    }

    public String title() {
        return title;
    }

    /** A seat of somebody else is meant, which is chosen. */
    public boolean isReassigning() {
        return action == ApprovalAction.REASSIGN;
    }

    /** Seats that are open. */
    public List<Place> seats() {
        return seats;
    }

    public int getChosen() {
        return chosen;
    }

    public void setChosen(int chosen) {
        this.chosen = chosen;
    }

    public Join[] joins() {
        return Join.values();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Join getJoin() {
        return join;
    }

    public void setJoin(Join join) {
        this.join = join;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
