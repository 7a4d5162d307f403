package org.liandong.approval.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.journal.JournalAction;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Proposal;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.request.Signer;
import org.liandong.approval.request.Verdict;
import org.liandong.approval.route.Signing;
import org.liandong.file.AttachedFile;
import org.liandong.form.FormDiff;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;

/**
 * A request as one viewer sees it.
 *
 * @param number null until it is submitted
 * @param version the content version, to be sent back with an action
 * @param data the revision the viewer may see, as JSON text
 * @param time limits of the whole, and what the viewer may have extended
 * @param upcoming stops behind the present one
 * @param copies in the order in which they were made
 * @param files of the revision the viewer may see
 * @param cooperating units named beside the chain; null where the route asks none
 * @param listed how it stands to a collective request; null where it neither is one nor came with one
 * @param proposed what an administrator wants and a second one has to confirm; null while nothing waits
 * @param withheld fields that the viewer does not get to see (A2), in order
 * @param returnTargets codes of the stages a return may go to, nearest first; the applicant always may
 */
public record RequestView(
        Long id,
        String number,
        String title,
        RequestState state,
        int version,
        String route,
        Origin origin,
        String filer,
        boolean mine,
        String rail,
        Instant createdAt,
        Instant dueAt,
        Time time,
        String data,
        List<OpenStep> steps,
        List<Action> actions,
        List<Entry> timeline,
        List<Upcoming> upcoming,
        List<ReturnTarget> returnTargets,
        List<Copy> copies,
        Looked looked,
        List<AttachedFile> files,
        About about,
        List<Origin> cooperating,
        Listed listed,
        Proposed proposed,
        List<String> withheld)
        implements Serializable {
    /** What it is about: the kind of its subject, and what the subject's component knows it by, null where the contents say it all. */
    public record About(String type, Long subject) implements Serializable {}

    /**
     * Limits besides those of its steps (A9).
     *
     * @param whole by when it is to be decided as a whole; null = no limit
     * @param extension by how many working days at most the viewer may ask to have his limit extended; 0 = he has none that may be
     * @param erased since when its contents, names and words are no longer kept (T7); null = they are
     */
    public record Time(Instant whole, int extension, Instant erased) implements Serializable {}

    /** What was proposed by whom (A7); {@code stage} is the one to go to or where the seat is, {@code to} who shall have the seat, {@code days} by how much a limit shall move. */
    public record Proposed(Proposal.Kind kind, String stage, String to, Integer days, String by, Instant at)
            implements Serializable {}

    /** The unit it was filed for. */
    public record Origin(Long unit, String name) implements Serializable {}

    /** A step where somebody has to act, with what the viewer may do there; {@code paused}: a question is open, its clock stands still. */
    public record OpenStep(
            Long id,
            String code,
            Long unitId,
            String unit,
            Level level,
            Role role,
            Signing signing,
            List<String> holders,
            Instant openedAt,
            Instant due,
            boolean paused,
            List<Seat> seats,
            List<String> writable,
            List<ApprovalAction> actions)
            implements Serializable {
        /** Only one more signature decides it. */
        public boolean isLast() {
            return seats.stream()
                            .filter(seat -> seat.kind() == Signer.Kind.DECIDE && seat.verdict() == null)
                            .count()
                    == 1;
        }
    }

    /**
     * A seat of a step.
     *
     * @param person null = whoever holds the post
     * @param verdict null while nothing was said
     * @param waits somebody else has to sign before
     * @param openedBy who opened it; null = the route
     * @param removable the viewer may take it away
     */
    public record Seat(
            int number,
            Signer.Kind kind,
            String unit,
            Role role,
            String person,
            boolean claimed,
            int weight,
            Verdict verdict,
            String by,
            String onBehalfOf,
            boolean waits,
            String openedBy,
            boolean mine,
            boolean removable)
            implements Serializable {}

    /** An action with the reason why the viewer may not take it; {@code refusal} null = may. */
    public record Action(ApprovalAction action, Long step, Refusal refusal) implements Serializable {
        public boolean allowed() {
            return refusal == null;
        }
    }

    /** The message {@code error.<key>} with its arguments. */
    public record Refusal(String key, List<Object> arguments) implements Serializable {}

    /** A line of the timeline. */
    public record Entry(
            Instant at,
            JournalAction action,
            String by,
            String onBehalfOf,
            String unit,
            Level level,
            Role role,
            int round,
            String detail,
            String comment)
            implements Serializable {}

    /** A stage that was passed. */
    public record ReturnTarget(String code, String unit, Level level, Role role) implements Serializable {}

    /**
     * To whom it was copied, with the read mark.
     *
     * @param person null when it went to the post, whoever holds it
     * @param mine it came to the viewer
     * @param note what the sender wrote; null if nothing
     * @param readAt null while nobody marked it as read
     */
    public record Copy(
            String unit,
            Role role,
            String person,
            boolean mine,
            String sender,
            Instant at,
            String note,
            String readBy,
            Instant readAt,
            String readNote)
            implements Serializable {}

    /** The last look: when, and what changed in the contents since then. */
    public record Looked(Instant at, List<FormDiff.Change> changes) implements Serializable {}

    /** May the viewer take this action now? */
    public boolean may(ApprovalAction action) {
        return action(action).filter(Action::allowed).isPresent();
    }

    /** The action with its step and why the viewer may not; empty where it is not the viewer's at all. */
    public Optional<Action> action(ApprovalAction action) {
        return actions.stream()
                .filter(candidate -> candidate.action() == action)
                .findFirst();
    }
}
