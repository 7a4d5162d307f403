package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;

/** What units below have answered, for the answer of the unit that gave them the task: nobody types it again (D3). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class AnswersBelowService {
    private static final int MOST = 500;

    @Inject
    private AcceptedAnswers accepted;

    @Inject
    private CurrentUser user;

    @Inject
    private Visible visible;

    /** An accepted answer. */
    public record Answer(Long unitId, String unit, Long request, String text, List<Item> items)
            implements Serializable {}

    /** A row of its table; texts as they were typed, empty for nothing. */
    public record Item(String name, String quantity, String note) implements Serializable {}

    /** Accepted answers of units to which a unit gave the dispatch, for who acts for that unit; at most {@value #MOST}. */
    public List<Answer> find(Long dispatch, Long unit) {
        visible.get(dispatch);
        if (user.viewer().filingPost(unit).isEmpty()) {
            throw new NotPermittedException("no-filing-post");
        }
        return accepted.page(dispatch, unit, 0, MOST);
    }
}
