package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotPermittedException;
import org.liandong.form.FormData;
import org.liandong.organisation.CurrentUser;

/** What units below have answered, for the answer of the unit that gave them the task: nobody types it again (D3). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class AnswersBelowService {
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

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
        return page(dispatch, unit, 0, MOST);
    }

    /** The same behind a unit; the caller has asked for permission. */
    List<Answer> page(Long dispatch, Long unit, long after, int most) {
        return em
                .createQuery(
                        "select r.unitId, u.name, r.answerId, f from Receipt r join OrgUnit u on u.id = r.unitId"
                                + " join ApprovalRequest q on q.id = r.answerId"
                                + " join FormData f on f.requestId = q.id and f.revision = q.revision"
                                + " where r.dispatchId = :dispatch and r.fromUnitId = :unit and r.unitId > :after and r.state = :accepted order by r.unitId",
                        Object[].class)
                .setParameter("dispatch", dispatch)
                .setParameter("unit", unit)
                .setParameter("after", after)
                .setParameter("accepted", ReceiptState.ACCEPTED)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> answer((Long) row[0], (String) row[1], (Long) row[2], ((FormData) row[3]).data()))
                .toList();
    }

    private static Answer answer(Long unit, String name, Long request, JsonObject data) {
        JsonArray rows = data.containsKey("items") ? data.getJsonArray("items") : JsonValue.EMPTY_JSON_ARRAY;
        return new Answer(
                unit,
                name,
                request,
                text(data, "text"),
                rows.getValuesAs(JsonObject.class).stream()
                        .map(row -> new Item(text(row, "name"), text(row, "quantity"), text(row, "note")))
                        .toList());
    }

    private static String text(JsonObject data, String field) {
        JsonValue value = data.getOrDefault(field, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }
}
