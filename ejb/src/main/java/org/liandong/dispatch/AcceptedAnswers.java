package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.dispatch.AnswersBelowService.Answer;
import org.liandong.dispatch.AnswersBelowService.Item;
import org.liandong.form.FormData;

/** Reads accepted answers, a page after the other; the caller has asked for permission. */
@ApplicationScoped
class AcceptedAnswers {
    @PersistenceContext
    private EntityManager em;

    /** Those of units behind one to which a unit gave the dispatch, in the order in which units were made. */
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
