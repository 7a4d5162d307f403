package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liandong.approval.ApprovalCommand;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.route.Signing;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestView.Entry;
import org.liandong.approval.view.RequestView.OpenStep;
import org.liandong.approval.view.Upcoming;
import org.liandong.organisation.Level;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Times;

/** What was done, where it stands and what comes next, in words. */
@Named
@ApplicationScoped
public class Timeline {
    private static final String VOTE = "vote";

    @Inject
    private RouteNames routes;

    @Inject
    private Pictures pictures;

    @Inject
    private Say say;

    @Inject
    private Times times;

    /**
     * A line of the timeline.
     *
     * @param css shape on the rail
     * @param title who did what, or who has it now, or who comes next
     * @param when how the time is said; {@code at} gives it in full
     * @param words what was said; may be null
     * @param note what follows from it; may be null
     * @param due the limit of a stop that waits; may be null
     */
    public record Item(
            Level level, String css, String title, String when, Instant at, String words, String note, Instant due) {}

    public List<Item> of(RequestView view) {
        List<Item> items = new ArrayList<>();
        boolean again = false;
        for (Entry entry : view.timeline()) {
            items.add(done(view.route(), entry, again && entry.action() == JournalAction.SUBMIT));
            again |= entry.action() == JournalAction.SUBMIT;
        }
        view.steps().forEach(step -> items.add(waits(step)));
        view.upcoming().forEach(next -> items.add(comes(next)));
        return items;
    }

    /** The last return; null if it never came back. */
    public Entry lastReturn(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == JournalAction.RETURN
                        || entry.action() == JournalAction.ENTER
                                && entry.detail().startsWith("RETURNED "))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** Why an administrator wants what waits for a second one. */
    public String proposal(RequestView view) {
        return view.timeline().stream()
                .filter(entry -> entry.action() == JournalAction.PROPOSE_JUMP
                        || entry.action() == JournalAction.PROPOSE_REASSIGN
                        || entry.action() == JournalAction.ASK_EXTENSION)
                .reduce((older, newer) -> newer)
                .map(Entry::comment)
                .orElse("");
    }

    /** How a return goes on, {@code 修改后直接回到本级}, or from where it was taken back. */
    public String consequence(String route, Entry entry) {
        if (entry.action() == JournalAction.TAKE_BACK && entry.detail() != null) {
            return say.of("timeline.taken-from", routes.stage(route, entry.detail()));
        }
        String[] parts = entry.detail() == null ? new String[0] : entry.detail().split(" ");
        if (entry.action() != JournalAction.RETURN || parts.length < 2) {
            return seat(route, entry, parts);
        }
        String target = ApprovalCommand.TO_APPLICANT.equals(parts[0])
                ? say.of("timeline.to-applicant")
                : say.of("timeline.to-stage", routes.stage(route, parts[0]));
        return say.of("timeline." + parts[1], target);
    }

    /** One vote is called a vote. */
    private static String title(Entry entry) {
        return VOTE.equals(entry.detail())
                ? "vote-" + entry.action()
                : entry.action().name();
    }

    /** To whom a seat went, whose it was, or what was changed in it. */
    private String seat(String route, Entry entry, String... parts) {
        if (entry.detail() == null) {
            return null;
        }
        return switch (entry.action()) {
            case TRANSFER -> say.of("timeline.to", entry.detail());
            case ENTER ->
                say.of(
                        "timeline.entered",
                        say.of("verdict." + parts[0]),
                        parts[1],
                        entry.detail().substring(parts[0].length() + parts[1].length() + 2));
            case CONSULT, ASK -> say.of("timeline.asked", entry.detail());
            case COUNTED -> say.of("timeline.counted-" + parts[3], parts[0], parts[1], parts[2]);
            case ADD_SIGNER ->
                say.of("timeline.join-" + parts[0], entry.detail().substring(parts[0].length() + 1));
            case REMOVE_SIGNER -> say.of("timeline.removed", entry.detail());
            case RETURN_ITEM, REJECT_ITEM, SUPPLEMENT -> entry.detail();
            case PROPOSE_JUMP -> say.of("timeline.aim", routes.stage(route, parts[0]));
            case PROPOSE_REASSIGN ->
                say.of(
                        "timeline.aim-seat",
                        routes.stage(route, parts[0]),
                        entry.detail().substring(parts[0].length() + 1));
            case JUMP -> say.of("timeline.proposed-jump", routes.stage(route, parts[0]), parts[1]);
            case REASSIGN ->
                say.of("timeline.proposed-seat", parts[0], entry.detail().substring(parts[0].length() + 1));
            case REMIND, EXPIRE ->
                say.of(
                        "timeline.clock-" + (routes.findStage(route, parts[0]).isPresent() ? "STAGE" : parts[0]),
                        routes.stage(route, parts[0]));
            case ESCALATE -> say.of("timeline.escalated", entry.detail());
            case ASK_EXTENSION -> say.of("timeline.extension", parts[0]);
            case EXTEND -> say.of("timeline.extended", parts[0], entry.detail().substring(parts[0].length() + 1));
            case DECLINE, LAPSED -> say.of("timeline.proposed-by", entry.detail());
            case LIMIT ->
                say.of("timeline.limit", times.minute(Instant.parse(parts[1])), times.minute(Instant.parse(parts[2])));
            case WITH_LIST -> say.of("timeline.with-list", parts[0], say.of("requeststate." + parts[1]));
            case EDIT ->
                say.of(
                        "timeline.edited",
                        say.list(Arrays.stream(parts)
                                .map(field -> say.of("report." + field))
                                .toList()));
            case SEAT_PASSED ->
                say.of("timeline.seat-" + parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
            default -> null;
        };
    }

    private Item done(String route, Entry entry, boolean again) {
        String title = entry.action() == JournalAction.SKIP
                ? skipped(route, entry)
                : say.of(
                        "timeline." + (again ? "RESUBMIT" : title(entry)),
                        entry.unit(),
                        entry.onBehalfOf() == null
                                ? entry.by()
                                : say.of("timeline.for", entry.by(), entry.onBehalfOf()),
                        say.label(entry.role()),
                        entry.detail() == null ? 0 : entry.detail().split(" ").length);
        return new Item(
                level(route, entry),
                shape(entry.action()),
                title,
                times.minute(entry.at()),
                entry.at(),
                entry.comment(),
                entry.action() == JournalAction.SUBMIT ? files(entry) : consequence(route, entry),
                null);
    }

    /** How many files were submitted: {@code files 2 <seal>}. */
    private String files(Entry entry) {
        return entry.detail() == null
                ? null
                : say.of("timeline.files", entry.detail().split(" ")[1]);
    }

    /** A stage that was left out stands at its own level, not at that of who moved the request. */
    private Level level(String route, Entry entry) {
        return entry.action() == JournalAction.SKIP && entry.detail() != null
                ? routes.findStage(route, entry.detail().split(" ")[0])
                        .map(stage -> stage.level())
                        .orElse(entry.level())
                : entry.level();
    }

    private String skipped(String route, Entry entry) {
        String[] parts = entry.detail().split(" ");
        return say.of("timeline.SKIP", routes.stage(route, parts[0]), say.of("reason." + parts[1]));
    }

    private Item waits(OpenStep step) {
        String people = step.holders().isEmpty() ? say.of("timeline.nobody") : say.list(step.holders());
        boolean any = step.holders().size() > 1 && step.signing() == Signing.ANY;
        return new Item(
                step.level(),
                times.isLate(step.due()) ? "l" : "h",
                say.of(any ? "timeline.waits-any" : "timeline.waits", step.unit(), who(step), people),
                times.waited(step.openedAt()),
                step.openedAt(),
                null,
                step.paused() ? say.of("timeline.paused") : null,
                step.due());
    }

    /** The post, or how several sign. */
    private String who(OpenStep step) {
        return step.signing() == Signing.ANY ? say.label(step.role()) : say.label(step.signing());
    }

    private Item comes(Upcoming next) {
        return new Item(
                next.level(),
                "w",
                next.unit() + say.of("shell_base.dot") + pictures.post(next),
                say.of("timeline.expected", times.day(next.expected())),
                next.expected(),
                null,
                null,
                null);
    }

    private static String shape(JournalAction action) {
        return switch (action) {
            case RETURN, RETURN_ITEM -> "r";
            case REJECT, REJECT_ITEM -> "x";
            case SKIP -> "o";
            case WITHDRAW -> "w";
            case TAKE_BACK -> "t";
            case COPY,
                    ASK,
                    ANSWER,
                    CONSULT,
                    URGE,
                    CLAIM,
                    RELEASE,
                    TRANSFER,
                    ADD_SIGNER,
                    REMOVE_SIGNER,
                    EDIT,
                    REORDER,
                    PROPOSE_JUMP,
                    PROPOSE_REASSIGN,
                    DECLINE,
                    LAPSED,
                    LIMIT,
                    REASSIGN,
                    REMIND,
                    EXPIRE,
                    ESCALATE,
                    ASK_EXTENSION,
                    EXTEND,
                    SEAT_PASSED -> "c";
            case SUSPEND, VOID, FORFEIT -> "x";
            default -> "p";
        };
    }
}
