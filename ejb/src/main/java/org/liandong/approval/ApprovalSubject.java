package org.liandong.approval;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.form.Form;

/**
 * What a request decides about, owned by a component above; called in the transaction of the action (A0). An implementation is a
 * CDI bean; its exceptions undo the action.
 */
public interface ApprovalSubject {
    /** The kind of subject, as routes name it. */
    String type();

    /** What has to be filled in. */
    Form form();

    /** What keeps these complete data from being submitted beyond the form's own rules. */
    List<Problem> problems(JsonObject data);

    /** The request was submitted, returned, decided, withdrawn, declared void or reopened; {@code data} is the revision that counts. */
    void moved(ApprovalRequest request, JsonObject data, Instant at);

    /** What the value of a searchable field is called, for whoever looks for it by its name (A18); a choice has a name besides its code. */
    default String called(String field, String value) {
        return value;
    }

    /** Anybody in a filing post may begin one; else it begins where the component that owns it offers it. */
    default boolean isFiledFreely() {
        return true;
    }

    /** A draft that was never submitted is thrown away: what was kept for it goes too. */
    default void discarded(ApprovalRequest draft) {}
}
