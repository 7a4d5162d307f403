package org.liandong.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.Signing;
import org.liandong.approval.route.Voting;

/**
 * What a request ought to do, written a second time from the rules A4–A8, A12 and as plainly as can be: no entities, no guards, no
 * database. Shares only enums with the product.
 */
final class Model {
    /** A seat; {@code person} 0 = of the post. */
    static final class Seat {
        final int number;
        final char kind; // D decides, C consulted, Q questioned
        long post;
        long person;
        boolean claimed;
        String said;
        long by;
        Seat behind;
        long opener;

        Seat(int number, char kind, long post, long person) {
            this.number = number;
            this.kind = kind;
            this.post = post;
            this.person = person;
        }

        boolean counts() {
            return kind == 'D'
                    && (said == null || Set.of("yes", "no", "none", "return").contains(said));
        }
    }

    static final class Step {
        final ModelRoute.Stage stage;
        final int round;
        final List<Seat> seats = new ArrayList<>();
        String outcome;
        int opened;
        int closed;
        boolean jumped;

        Step(ModelRoute.Stage stage, int round) {
            this.stage = stage;
            this.round = round;
        }

        boolean open() {
            return outcome == null;
        }

        List<Seat> counting() {
            return seats.stream().filter(Seat::counts).toList();
        }
    }

    final ModelRoute route;
    final List<Step> steps = new ArrayList<>();
    RequestState state = RequestState.DRAFT;
    int round = 1;
    int version = 1;
    private Integer resume;
    private int tick;
    private boolean urged;

    Model(ModelRoute route) {
        this.route = route;
    }

    /** Does it, if it may be done. */
    boolean act(ModelAction what) {
        tick++;
        return switch (what.action()) {
            case SUBMIT -> when(isFiler(what) && editable() && fresh(what), this::submit);
            case WITHDRAW ->
                when(
                        isFiler(what)
                                && (state == RequestState.RUNNING || state == RequestState.RETURNED)
                                && fresh(what),
                        () -> close(RequestState.WITHDRAWN));
            case SUSPEND -> when(isOwner(what) && state == RequestState.RUNNING, () -> state = RequestState.SUSPENDED);
            case RESUME ->
                when(isOwner(what) && state == RequestState.SUSPENDED, () -> {
                    state = RequestState.RUNNING;
                    staffed();
                });
            case VOID ->
                when(
                        isOwner(what)
                                && Set.of(
                                                RequestState.RUNNING,
                                                RequestState.SUSPENDED,
                                                RequestState.RETURNED,
                                                RequestState.APPROVED)
                                        .contains(state),
                        () -> close(RequestState.VOID));
            case REOPEN ->
                when(
                        isOwner(what)
                                && Set.of(RequestState.REJECTED, RequestState.WITHDRAWN, RequestState.VOID)
                                        .contains(state),
                        this::reopen);
            case URGE ->
                when(
                        state == RequestState.RUNNING
                                && !urged
                                && (isFiler(what)
                                        || steps.stream().anyMatch(step -> said(step, what.person()) != null)),
                        () -> urged = true);
            case ANSWER -> answer(what);
            case TAKE_BACK -> takeBack(what);
            default -> inSeat(what);
        };
    }

    private static boolean when(boolean may, Runnable effect) {
        if (may) {
            effect.run();
        }
        return may;
    }

    private boolean isFiler(ModelAction what) {
        return what.person() == ModelRoute.FILER;
    }

    private static boolean isOwner(ModelAction what) {
        return what.person() == World.OWNER;
    }

    private boolean fresh(ModelAction what) {
        return !what.stale();
    }

    private boolean editable() {
        return state == RequestState.DRAFT || state == RequestState.RETURNED;
    }

    // ---- seats

    List<Step> open() {
        return steps.stream().filter(Step::open).toList();
    }

    Step latest(String code) {
        return steps.stream()
                .filter(step -> step.stage.code().equals(code))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private boolean sits(Seat seat, long person) {
        return route.holds(person, seat.post) && (seat.person == 0 || seat.person == person);
    }

    private Seat seatOf(Step step, long person) {
        List<Seat> his =
                step.counting().stream().filter(seat -> sits(seat, person)).toList();
        return his.stream().filter(seat -> seat.said == null).findFirst().orElse(his.isEmpty() ? null : his.get(0));
    }

    private static Seat blocker(Seat seat) {
        return seat.behind == null ? null : seat.behind.said == null ? seat.behind : blocker(seat.behind);
    }

    private static Seat said(Step step, long person) {
        return step.seats.stream()
                .filter(seat -> seat.counts() && seat.said != null && seat.by == person)
                .findFirst()
                .orElse(null);
    }

    private Seat presiding(Step step) {
        return step.counting().stream()
                .min(Comparator.comparing(seat -> seat.number))
                .orElse(null);
    }

    /** Who has to act, as inboxes show it: owners by stage. */
    Set<String> waiting() {
        Set<String> waiting = new TreeSet<>();
        if (state == RequestState.RETURNED) {
            waiting.add("applicant");
        }
        if (state == RequestState.RUNNING) {
            for (Step step : open()) {
                for (Seat seat : step.seats) {
                    if (seat.said == null && blocker(seat) == null) {
                        waiting.add(step.stage.code() + "/" + (seat.person == 0 ? seat.post : seat.person));
                    }
                }
            }
        }
        return waiting;
    }

    // ---- what signers do

    private boolean inSeat(ModelAction what) {
        Step step = what.step() == null ? null : latest(what.step());
        Seat seat = step == null ? null : seatOf(step, what.person());
        boolean turn = seat != null
                && (blocker(seat) == null
                        || Set.of(
                                        ApprovalAction.ASK,
                                        ApprovalAction.REMOVE_SIGNER,
                                        ApprovalAction.CLAIM,
                                        ApprovalAction.RELEASE)
                                .contains(what.action()));
        if (seat == null
                || what.person() == ModelRoute.FILER
                || seat.said != null
                || !step.open()
                || what.stale()
                || state != RequestState.RUNNING
                || !turn) {
            return false;
        }
        boolean vote = step.stage.signing() == Signing.VOTE;
        return switch (what.action()) {
            case APPROVE -> say(step, seat, "yes", what);
            case REJECT -> say(step, seat, "no", what);
            case ABSTAIN -> vote && say(step, seat, "none", what);
            case RETURN -> (!vote || presiding(step) == seat) && sendBack(step, seat, what);
            case RECUSE -> step.counting().size() > 1 && gone(step, seat, "recused");
            case TRANSFER -> !vote && free(step, what) && hand(seat, what);
            case CONSULT -> free(step, what) && add(step, seat, 'C', Join.BEFORE, what);
            case ASK -> free(step, what) && add(step, seat, 'Q', Join.BESIDE, what);
            case ADD_SIGNER -> !vote && free(step, what) && add(step, seat, 'D', what.join(), what);
            case REMOVE_SIGNER -> remove(step, what);
            case CLAIM -> seat.person == 0 && claim(seat, what.person());
            case RELEASE -> seat.claimed && claim(seat, 0);
            default -> throw new IllegalStateException(what.toString());
        };
    }

    /** The post that is named sits not in the step yet, and is not held by the applicant alone. */
    private boolean free(Step step, ModelAction what) {
        List<Long> holders = route.holders.get(what.target());
        boolean applicantOnly = holders.stream().allMatch(person -> person == ModelRoute.FILER);
        boolean sits = step.seats.stream()
                .filter(seat -> seat.said == null || seat.counts())
                .anyMatch(seat -> (seat.person == 0 ? seat.post : seat.person) == what.target());
        return !sits && !holders.isEmpty() && (!applicantOnly || what.action() == ApprovalAction.ASK);
    }

    private boolean say(Step step, Seat seat, String word, ModelAction what) {
        seat.said = word;
        seat.by = what.person();
        settle(step);
        return true;
    }

    private boolean gone(Step step, Seat seat, String how) {
        seat.said = how;
        settle(step);
        return true;
    }

    private static boolean hand(Seat seat, ModelAction what) {
        seat.post = what.target();
        seat.person = 0;
        seat.claimed = false;
        return true;
    }

    private static boolean claim(Seat seat, long person) {
        seat.person = person;
        seat.claimed = person != 0;
        return true;
    }

    private boolean add(Step step, Seat own, char kind, Join join, ModelAction what) {
        Seat added = new Seat(step.seats.size() + 1, kind, what.target(), 0);
        added.opener = what.person();
        if (join == Join.BEFORE) {
            added.behind = own.behind;
            own.behind = added;
        } else if (join == Join.AFTER) {
            step.seats.stream().filter(seat -> seat.behind == own).forEach(seat -> seat.behind = added);
            added.behind = own;
        }
        step.seats.add(added);
        return true;
    }

    private boolean remove(Step step, ModelAction what) {
        Optional<Seat> removed = step.seats.stream()
                .filter(seat -> seat.number == what.seat() && seat.said == null && seat.opener == what.person())
                .filter(seat -> !step.counting().equals(List.of(seat)))
                .findFirst();
        removed.ifPresent(seat -> gone(step, seat, "removed"));
        return removed.isPresent();
    }

    private boolean answer(ModelAction what) {
        Step step = what.step() == null ? null : latest(what.step());
        if (step == null || !step.open() || state != RequestState.RUNNING) {
            return false;
        }
        Optional<Seat> asked = step.seats.stream()
                .filter(seat -> seat.kind != 'D' && seat.said == null && sits(seat, what.person()))
                .findFirst();
        asked.ifPresent(seat -> {
            seat.said = "answered";
            seat.by = what.person();
        });
        return asked.isPresent();
    }

    // ---- how a step is decided

    private void settle(Step step) {
        String result = step.stage.signing() == Signing.VOTE ? counted(step) : unanimous(step);
        if (result == null) {
            return;
        }
        step.outcome = result;
        step.closed = tick;
        if (result.equals("no")) {
            close(RequestState.REJECTED);
        } else if (open().isEmpty()) {
            goOn(step.stage.position());
        }
    }

    private static String unanimous(Step step) {
        if (step.counting().stream().anyMatch(seat -> "no".equals(seat.said))) {
            return "no";
        }
        return step.counting().stream().allMatch(seat -> seat.said != null) ? "yes" : null;
    }

    private String counted(Step step) {
        List<Seat> seats = step.counting();
        if (seats.stream().anyMatch(seat -> seat.said == null)) {
            return null;
        }
        long yes = seats.stream().filter(seat -> seat.said.equals("yes")).count();
        long no = seats.stream().filter(seat -> seat.said.equals("no")).count();
        if (step.stage.veto() && no > 0) {
            return "no";
        }
        if (yes == no) {
            boolean through = step.stage.tie() == Voting.Tie.APPROVE
                    || step.stage.tie() == Voting.Tie.PRESIDING && "yes".equals(presiding(step).said);
            return through ? "yes" : "no";
        }
        return yes > no ? "yes" : "no";
    }

    // ---- how the request moves

    private void submit() {
        state = RequestState.RUNNING;
        goOn(0);
    }

    private void goOn(int after) {
        Integer back = resume;
        resume = null;
        if (back == null) {
            enter(after + 1);
        } else if (!open(back, true)) {
            enter(back + 1);
        }
    }

    private void enter(int from) {
        for (int position :
                route.stages.stream().map(ModelRoute.Stage::position).distinct().toList()) {
            if (position >= from && open(position, false)) {
                return;
            }
        }
        close(RequestState.APPROVED);
    }

    private boolean open(int position, boolean jump) {
        Set<Long> signed = new HashSet<>();
        steps.stream()
                .filter(step -> step.round == round && "yes".equals(step.outcome))
                .flatMap(step -> step.counting().stream())
                .filter(seat -> "yes".equals(seat.said))
                .forEach(seat -> signed.add(seat.by));
        List<Step> fresh = new ArrayList<>();
        for (ModelRoute.Stage stage : route.stages) {
            if (stage.position() == position) {
                step(stage, signed).ifPresent(fresh::add);
            }
        }
        if (jump) {
            List<Step> missing = fresh.stream()
                    .filter(step -> lastWord(step.stage.code()) == null
                            || !lastWord(step.stage.code()).equals("yes"))
                    .toList();
            fresh = missing.isEmpty() ? fresh : missing;
        }
        for (Step step : fresh) {
            step.jumped = jump;
            step.opened = tick;
            steps.add(step);
        }
        return !fresh.isEmpty();
    }

    private String lastWord(String code) {
        return steps.stream()
                .filter(step -> step.stage.code().equals(code) && !"undone".equals(step.outcome))
                .reduce((older, newer) -> newer)
                .map(step -> step.outcome)
                .orElse(null);
    }

    private Optional<Step> step(ModelRoute.Stage stage, Set<Long> signed) {
        List<Long> holders = route.holders.get(stage.post());
        if (holders.stream().allMatch(person -> person == ModelRoute.FILER)
                || stage.skipSigned() && route.asked(stage, signed).isEmpty()) {
            return Optional.empty();
        }
        List<Long> asked = route.asked(stage, signed);
        Step step = new Step(stage, round);
        if (stage.signing() == Signing.ANY) {
            step.seats.add(new Seat(1, 'D', stage.post(), 0));
        } else {
            for (long person : asked) {
                Seat seat = new Seat(step.seats.size() + 1, 'D', stage.post(), person);
                seat.behind = stage.signing() == Signing.SEQUENCE && !step.seats.isEmpty()
                        ? step.seats.get(step.seats.size() - 1)
                        : null;
                step.seats.add(seat);
            }
        }
        return Optional.of(step);
    }

    private boolean sendBack(Step from, Seat seat, ModelAction what) {
        Integer target = null;
        if (!what.to().equals(ApprovalCommand.TO_APPLICANT)) {
            Set<String> passed = new LinkedHashSet<>();
            steps.stream()
                    .filter(step -> step.stage.position() < from.stage.position() && "yes".equals(step.outcome))
                    .forEach(step -> passed.add(step.stage.code()));
            if (what.to().equals(ApprovalCommand.TO_PREVIOUS)) {
                target = passed.stream()
                        .map(code -> route.stage(code).position())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            } else if (passed.contains(what.to())) {
                target = route.stage(what.to()).position();
            } else {
                return false;
            }
        }
        seat.said = "return";
        seat.by = what.person();
        from.outcome = "return";
        from.closed = tick;
        shut("left");
        round++;
        version++;
        resume = what.jump() ? Integer.valueOf(from.stage.position()) : null;
        if (target == null) {
            state = RequestState.RETURNED;
        } else {
            enter(target);
        }
        return true;
    }

    private void shut(String how) {
        open().forEach(step -> {
            step.outcome = how;
            step.closed = tick;
        });
    }

    private void close(RequestState end) {
        shut("left");
        state = end;
    }

    private void reopen() {
        List<Step> real =
                steps.stream().filter(step -> !"undone".equals(step.outcome)).toList();
        state = RequestState.RUNNING;
        round++;
        version++;
        resume = null;
        if (real.isEmpty()) {
            goOn(0);
        } else {
            enter(real.get(real.size() - 1).stage.position());
        }
    }

    private boolean takeBack(ModelAction what) {
        Step step = what.step() == null ? null : latest(what.step());
        Seat seat = step == null ? null : said(step, what.person());
        if (seat == null
                || seatOf(step, what.person()) == null
                || seat.said.equals("return")
                || what.stale()
                || state != RequestState.RUNNING) {
            return false;
        }
        List<Step> next = step.open()
                ? List.of()
                : steps.stream()
                        .filter(other -> other != step && other.opened >= step.closed)
                        .toList();
        boolean acted =
                next.stream().flatMap(other -> other.seats.stream()).anyMatch(other -> other.by != 0 && !gone(other))
                        || step.seats.stream().anyMatch(other -> behind(other, seat) && other.by != 0 && !gone(other));
        if (acted) {
            return false;
        }
        next.stream().filter(Step::open).forEach(other -> {
            other.outcome = "undone";
            other.closed = tick;
            if (other.jumped) {
                resume = other.stage.position();
            }
        });
        Seat again = new Seat(step.seats.size() + 1, 'D', seat.post, seat.person);
        again.behind = seat.behind;
        again.opener = seat.opener;
        step.seats.stream().filter(other -> other.behind == seat).forEach(other -> other.behind = again);
        step.seats.add(again);
        seat.said = "undone";
        step.outcome = null;
        return true;
    }

    private static boolean gone(Seat seat) {
        return Objects.equals(seat.said, "undone") || Objects.equals(seat.said, "recused");
    }

    private static boolean behind(Seat later, Seat seat) {
        return later.behind != null && (later.behind == seat || behind(later.behind, seat));
    }

    // ---- people come and go

    /** Seats follow the posts. */
    void staffed() {
        if (state != RequestState.RUNNING) {
            return;
        }
        tick++;
        for (Step step : open()) {
            List<Seat> left = step.seats.stream()
                    .filter(seat -> seat.said == null && seat.person != 0 && !route.holds(seat.person, seat.post))
                    .toList();
            left.forEach(seat -> pass(step, seat));
            if (!left.isEmpty() && step.open()) {
                if (!step.counting().isEmpty()) {
                    settle(step);
                } else {
                    again(step);
                }
            }
        }
    }

    private void pass(Step step, Seat seat) {
        if (seat.claimed) {
            claim(seat, 0);
            return;
        }
        Optional<Long> successor = route.holders.get(seat.post).stream()
                .filter(person -> person != ModelRoute.FILER)
                .filter(person -> step.seats.stream()
                        .noneMatch(other -> (other.said == null || other.counts()) && other.person == person))
                .findFirst();
        if (successor.isPresent()) {
            seat.person = successor.get();
        } else {
            seat.said = "lapsed";
        }
    }

    private void again(Step step) {
        step.outcome = "left";
        step.closed = tick;
        Set<Long> signed = new HashSet<>();
        steps.stream()
                .filter(other -> other.round == round && "yes".equals(other.outcome))
                .flatMap(other -> other.counting().stream())
                .filter(seat -> "yes".equals(seat.said))
                .forEach(seat -> signed.add(seat.by));
        Optional<Step> fresh = step(step.stage, signed);
        if (fresh.isPresent()) {
            fresh.get().opened = tick;
            fresh.get().jumped = step.jumped;
            steps.add(fresh.get());
        } else if (open().isEmpty()) {
            goOn(step.stage.position());
        }
    }
}
