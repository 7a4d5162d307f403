package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.ApprovalDecisionService;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Signer;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestView.OpenStep;
import org.liandong.approval.view.RequestView.Seat;
import org.liandong.common.BusinessException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** What may be done with a request besides deciding: each with words or without, offered only where it may be done (A7). */
@Named
@ViewScoped
public class Further implements Serializable {
    private static final List<ApprovalAction> PLAIN = List.of(
            ApprovalAction.CLAIM,
            ApprovalAction.RELEASE,
            ApprovalAction.URGE,
            ApprovalAction.EXTEND,
            ApprovalAction.RECUSE,
            ApprovalAction.SUSPEND,
            ApprovalAction.RESUME,
            ApprovalAction.VOID,
            ApprovalAction.REOPEN,
            ApprovalAction.CONFIRM,
            ApprovalAction.DECLINE,
            ApprovalAction.JUMP);
    private static final List<ApprovalAction> WITH_OTHERS =
            List.of(ApprovalAction.TRANSFER, ApprovalAction.CONSULT, ApprovalAction.ADD_SIGNER, ApprovalAction.ASK);

    @Inject
    private ApprovalDecisionService decisions;

    private Long request;
    private int version;
    private String token;
    private String back;
    private List<Choice> plain = List.of();
    private List<ApprovalAction> withOthers = List.of();
    private Choice answer;
    private List<Asked> asked = List.of();
    private List<OpenStep> steps = List.of();

    /** Something to do, and the words that go with it. */
    public static final class Choice implements Serializable {
        private final ApprovalAction action;
        private final Long step;
        private final Instant proposal;
        private String words;
        private String stage;
        private Integer days;

        Choice(RequestView.Action action, RequestView view) {
            this.action = action.action();
            this.step = action.step();
            this.proposal = view.proposed() == null ? null : view.proposed().at();
        }

        public ApprovalAction getAction() {
            return action;
        }

        /** It cannot be done without words. */
        public boolean isReasoned() {
            return action.needsReason();
        }

        /** It takes words at all. */
        public boolean isWorded() {
            return action != ApprovalAction.CLAIM && action != ApprovalAction.RELEASE;
        }

        /** It goes to a stage of the route, which is chosen. */
        public boolean isAimed() {
            return action == ApprovalAction.JUMP;
        }

        /** It says by how many working days a limit shall move. */
        public boolean isTimed() {
            return action == ApprovalAction.EXTEND;
        }

        public Integer getDays() {
            return days;
        }

        public void setDays(Integer days) {
            this.days = days;
        }

        /** What of its form is sent. */
        public String getSent() {
            return "@this comment" + (isAimed() ? " to" : "") + (isTimed() ? " days" : "");
        }

        public String getStage() {
            return stage;
        }

        public void setStage(String stage) {
            this.stage = stage;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }

    /** Who asks the viewer what. */
    public record Asked(String by, boolean consulted, String question) implements Serializable {}

    /** Takes in what may be done; {@code address} is where the page goes afterwards. */
    public void load(RequestView view, String address) {
        request = view.id();
        version = view.version();
        token = UUID.randomUUID().toString();
        back = address;
        plain = PLAIN.stream().flatMap(action -> choice(view, action).stream()).toList();
        withOthers = Stream.of(ApprovalAction.values())
                .filter(action -> action.namesSomebody() && view.may(action))
                .toList();
        answer = choice(view, ApprovalAction.ANSWER).orElse(null);
        asked = answer == null ? List.of() : asked(view);
        steps = view.steps();
    }

    /** Claiming makes sense where several share the post. */
    private static Optional<Choice> choice(RequestView view, ApprovalAction action) {
        boolean alone = action == ApprovalAction.CLAIM
                && view.steps().stream().allMatch(step -> step.holders().size() < 2);
        return view.action(action).filter(found -> found.allowed() && !alone).map(one -> new Choice(one, view));
    }

    private static List<Asked> asked(RequestView view) {
        List<Asked> asked = new ArrayList<>();
        view.steps().stream()
                .flatMap(step -> step.seats().stream())
                .filter(seat -> seat.mine() && seat.openedBy() != null && seat.verdict() == null)
                .filter(seat -> seat.kind() == Signer.Kind.CONSULT || seat.kind() == Signer.Kind.ASK)
                .forEach(seat -> asked.add(
                        new Asked(seat.openedBy(), seat.kind() == Signer.Kind.CONSULT, question(view, seat))));
        return asked;
    }

    /** The words of the latest question or consultation of who asked. */
    private static String question(RequestView view, Seat seat) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == JournalAction.ASK || entry.action() == JournalAction.CONSULT)
                .filter(entry -> seat.openedBy().equals(entry.by()))
                .reduce((older, newer) -> newer)
                .map(RequestView.Entry::comment)
                .orElse(null);
    }

    public void carryOut(Choice choice) {
        act(new ApprovalCommand(
                request,
                choice.action,
                choice.step,
                version,
                token(choice.action.name()),
                choice.words,
                choice.stage,
                false,
                null,
                List.of(),
                choice.isTimed()
                        ? ApprovalCommand.Particulars.ofDays(choice.days)
                        : ApprovalCommand.Particulars.ofProposal(choice.proposal)));
        Notices.done("further.done-" + choice.action.name());
        Addresses.go(back);
    }

    /** Takes away a seat that the viewer had opened. */
    public void remove(OpenStep step, Seat seat) {
        act(new ApprovalCommand(
                request,
                ApprovalAction.REMOVE_SIGNER,
                step.id(),
                version,
                token("remove-" + seat.number()),
                null,
                null,
                false,
                null,
                List.of(),
                ApprovalCommand.Particulars.ofSeat(seat.number())));
        Notices.done("further.done-REMOVE_SIGNER");
        Addresses.go(back);
    }

    /** Who came too late is told so on the page as it then is. */
    private void act(ApprovalCommand command) {
        try {
            decisions.act(command);
        } catch (BusinessException refusal) {
            if (refusal.kind() == BusinessException.Kind.CONFLICT) {
                Notices.refused(refusal);
                Addresses.go(back);
            }
            throw refusal;
        }
    }

    private String token(String what) {
        return token + "-" + what.toLowerCase(Locale.ROOT);
    }

    public List<Choice> plain() {
        return plain;
    }

    /** What is done with a post or person that is chosen on a page of its own. */
    public List<ApprovalAction> withOthers() {
        return withOthers;
    }

    public Choice answer() {
        return answer;
    }

    public List<Asked> asked() {
        return asked;
    }

    /** Steps of which the page shows the seats: those with more than one. */
    public List<OpenStep> seated() {
        return steps.stream().filter(step -> step.seats().size() > 1).toList();
    }
}
