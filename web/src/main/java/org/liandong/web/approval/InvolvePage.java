package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.Recipient;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
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
    private String words;

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
        token = UUID.randomUUID().toString();
        choice.load(view.origin().unit(), true);
    }

    public void carryOut() {
        decisions.act(ApprovalCommand.ofSeat(
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
