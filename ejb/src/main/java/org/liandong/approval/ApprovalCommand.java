package org.liandong.approval;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.request.Join;
import org.liandong.approval.request.Verdict;
import org.liandong.common.InvalidInputException;
import org.liandong.common.MalformedException;
import org.liandong.common.Text;
import org.liandong.file.TakenFile;

/**
 * An action as it is asked for (A13).
 *
 * @param step the step to decide on; null for the applicant's actions
 * @param version the content version that the caller saw
 * @param token made by the caller, unique for this action; repeated, it gets the same receipt
 * @param comment the opinion, obligatory when rejecting or returning; the note of a copy or of its read mark
 * @param to where a jump goes, the code of a stage, or a return: {@code applicant}, {@code previous} or the code of a passed stage
 * @param jump after a return: come straight back here instead of walking again
 * @param content the new contents when saving or submitting; null = as they are
 * @param recipients posts and people to copy to, or the one who is asked, added or handed the seat, each once
 * @param particulars what only some actions need
 */
public record ApprovalCommand(
        Long request,
        ApprovalAction action,
        Long step,
        int version,
        String token,
        String comment,
        String to,
        boolean jump,
        Content content,
        List<Long> recipients,
        Particulars particulars) {
    public static final String TO_APPLICANT = "applicant";
    public static final String TO_PREVIOUS = "previous";

    /**
     * What only some actions need.
     *
     * @param join where the seat that is added stands to the caller's
     * @param seat number of the seat that is taken away
     * @param paper the decision that was taken on paper or in a meeting
     * @param days by how many working days a limit shall be extended
     * @param proposal the time of the one that is confirmed or declined, as the caller saw it
     * @param items of a collective request, each once: those to return or reject, or all in their new order (A10)
     */
    public record Particulars(Join join, Integer seat, Paper paper, Integer days, Instant proposal, List<Long> items) {
        public static final Particulars NONE = new Particulars(null, null, null, null, null, List.of());

        public Particulars {
            items = items.stream().distinct().toList();
        }

        public static Particulars ofSeat(int seat) {
            return new Particulars(null, seat, null, null, null, List.of());
        }

        public static Particulars ofJoin(Join join) {
            return new Particulars(join, null, null, null, null, List.of());
        }

        public static Particulars ofPaper(Paper paper) {
            return new Particulars(null, null, paper, null, null, List.of());
        }

        public static Particulars ofProposal(Instant seen) {
            return new Particulars(null, null, null, null, seen, List.of());
        }

        public static Particulars ofDays(Integer days) {
            return new Particulars(null, null, null, days, null, List.of());
        }

        public static Particulars ofItems(List<Long> items) {
            return new Particulars(null, null, null, null, null, items);
        }
    }

    /**
     * A decision that was taken on paper or in a meeting.
     *
     * @param outcome APPROVED, REJECTED, or RETURNED to the applicant
     * @param number of the minutes or the sheet
     * @param day on which it was taken
     */
    public record Paper(Verdict outcome, String number, LocalDate day) {}

    /**
     * What changes in the contents of a request.
     *
     * @param title with {@code data}; both null = as they are
     * @param added a file to attach, which was taken in before; null = none
     * @param removed the attached file to take out; null = none
     * @param cooperating units beside the chain, where the route asks such; null = as they are
     */
    public record Content(String title, JsonObject data, TakenFile added, Long removed, List<Long> cooperating) {
        /** Title and data, which are typed and checked together. */
        public Content(String title, JsonObject data) {
            this(title, data, null, null, null);
        }

        /** The units that cooperate (会办), in their order. */
        public static Content ofCooperating(List<Long> units) {
            return new Content(null, null, null, null, units);
        }

        static Content ofAdded(TakenFile file) {
            return new Content(null, null, file, null, null);
        }

        static Content ofRemoved(Long file) {
            return new Content(null, null, null, file, null);
        }
    }

    public ApprovalCommand {
        checkToken(token);
        comment = Text.isBlank(comment) ? null : comment.strip();
        if (comment != null && !Text.isPlain(comment)) {
            throw new InvalidInputException("comment", "field-characters");
        }
        if (action == null || request == null) {
            throw new MalformedException("action-missing");
        }
        if (action.needsStep() && step == null) {
            throw new MalformedException("step-missing");
        }
        recipients = recipients.stream().distinct().toList();
        particulars = particulars == null ? Particulars.NONE : particulars;
    }

    /** An action that copies to nobody. */
    public ApprovalCommand(
            Long request,
            ApprovalAction action,
            Long step,
            int version,
            String token,
            String comment,
            String to,
            boolean jump,
            Content content) {
        this(request, action, step, version, token, comment, to, jump, content, List.of(), Particulars.NONE);
    }

    /** Copy to posts and people, with a note or without. */
    public static ApprovalCommand ofCopy(Long request, int version, String token, String note, List<Long> recipients) {
        return new ApprovalCommand(
                request,
                ApprovalAction.COPY,
                null,
                version,
                token,
                note,
                null,
                false,
                null,
                recipients,
                Particulars.NONE);
    }

    /** Save or submit with new contents. */
    public static ApprovalCommand ofApplicant(
            Long request, ApprovalAction action, int version, String token, Content content) {
        return new ApprovalCommand(request, action, null, version, token, null, null, false, content);
    }

    /** Change fields that the stage may write; {@code fields} holds these and no others. */
    public static ApprovalCommand ofEdit(
            Long request, Long step, int version, String token, String comment, JsonObject fields) {
        return new ApprovalCommand(
                request, ApprovalAction.EDIT, step, version, token, comment, null, false, new Content(null, fields));
    }

    /** Approve, reject, or return to where {@code to} says. */
    public static ApprovalCommand ofSigner(
            Long request,
            ApprovalAction action,
            Long step,
            int version,
            String token,
            String comment,
            String to,
            boolean jump) {
        return new ApprovalCommand(request, action, step, version, token, comment, to, jump, null);
    }

    /** Transfer, consult, ask or add: what concerns one other post or person. */
    public static ApprovalCommand ofSeat(
            Long request,
            ApprovalAction action,
            Long step,
            int version,
            String token,
            String comment,
            List<Long> to,
            Join join) {
        return new ApprovalCommand(
                request, action, step, version, token, comment, null, false, null, to, Particulars.ofJoin(join));
    }

    /** Return, reject or put in order items of a collective request; {@code step} null for the applicant. */
    public static ApprovalCommand ofItems(
            Long request,
            ApprovalAction action,
            Long step,
            int version,
            String token,
            String comment,
            boolean jump,
            List<Long> items) {
        return new ApprovalCommand(
                request,
                action,
                step,
                version,
                token,
                comment,
                TO_APPLICANT,
                jump,
                null,
                List.of(),
                Particulars.ofItems(items));
    }

    /** A token that a command can be known by; throws else. */
    public static void checkToken(String token) {
        if (Text.isBlank(token) || !Text.isPlain(token) || token.length() > ActionToken.LONGEST) {
            throw new MalformedException("token-missing", ActionToken.LONGEST);
        }
    }
}
