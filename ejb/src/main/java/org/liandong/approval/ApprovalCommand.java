package org.liandong.approval;

import jakarta.json.JsonObject;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.ApprovalAction;
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
 * @param comment the opinion; obligatory when rejecting or returning
 * @param to where a return goes: {@code applicant}, {@code previous} or the code of a passed stage
 * @param jump after a return: come straight back here instead of walking again
 * @param content the new contents when saving or submitting; null = as they are
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
        Content content) {
    public static final String TO_APPLICANT = "applicant";
    public static final String TO_PREVIOUS = "previous";

    /**
     * What changes in the contents of a request.
     *
     * @param title with {@code data}; both null = as they are
     * @param added a file to attach, which was taken in before; null = none
     * @param removed the attached file to take out; null = none
     */
    public record Content(String title, JsonObject data, TakenFile added, Long removed) {
        /** Title and data, which are typed and checked together. */
        public Content(String title, JsonObject data) {
            this(title, data, null, null);
        }

        static Content ofAdded(TakenFile file) {
            return new Content(null, null, file, null);
        }

        static Content ofRemoved(Long file) {
            return new Content(null, null, null, file);
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
        if (action.isDecision() && step == null) {
            throw new MalformedException("step-missing");
        }
    }

    /** Save or submit with new contents. */
    public static ApprovalCommand ofApplicant(
            Long request, ApprovalAction action, int version, String token, Content content) {
        return new ApprovalCommand(request, action, null, version, token, null, null, false, content);
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

    static void checkToken(String token) {
        if (Text.isBlank(token) || !Text.isPlain(token) || token.length() > ActionToken.LONGEST) {
            throw new MalformedException("token-missing", ActionToken.LONGEST);
        }
    }
}
