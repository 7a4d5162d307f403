package org.liandong.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalSubject;
import org.liandong.approval.ContentFollower;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Listing;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.retention.CaseErased;
import org.liandong.form.FormData;
import org.liandong.form.FormField;
import org.liandong.organisation.SearchText;

/** Writes what requests are found by, in the transaction that makes their contents count (A15, A18). */
@ApplicationScoped
class Indexing implements ContentFollower, CaseErased {
    private static final int LONGEST = 2000;
    private static final int LONGEST_VALUE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<ApprovalSubject> subjects;

    @Override
    public void counts(ApprovalRequest request, JsonObject data) {
        if (request.state() != RequestState.RETURNED) {
            index(request, data);
        }
        Long list = request.listing().list();
        if (list != null && request.listing().isIn()) {
            Optional.ofNullable(em.find(RequestSearch.class, list)).ifPresent(entry -> add(entry, request.title()));
        } else if (list != null) {
            em.flush(); // it is no longer one of them
            indexAgain(em.find(ApprovalRequest.class, list));
        }
    }

    /** Found by its number and unit from now on. */
    @Override
    public void erased(ApprovalRequest request) {
        index(request, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** From what is kept: an earlier version did not write it, or what a list holds has changed. */
    void indexAgain(ApprovalRequest request) {
        index(request, submitted(request).data());
        if (request.isCollective()) {
            RequestSearch entry = em.find(RequestSearch.class, request.id());
            items(request).forEach(title -> add(entry, title));
        }
    }

    private void index(ApprovalRequest request, JsonObject data) {
        RequestSearch entry = em.find(RequestSearch.class, request.id());
        if (entry == null) {
            entry = new RequestSearch(request.id());
            write(entry, request, data);
            em.persist(entry);
        } else {
            em.createQuery("delete from FieldValue v where v.requestId = :request")
                    .setParameter("request", request.id())
                    .executeUpdate();
            write(entry, request, data);
        }
    }

    private void write(RequestSearch entry, ApprovalRequest request, JsonObject data) {
        ApprovalSubject subject = subjects.stream()
                .filter(one -> one.type().equals(request.subjectType()))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = values(subject, data);
        // what a stage hides from some is found by nobody: who finds it would know it
        request.route().stages().forEach(stage -> values.keySet()
                .removeAll(stage.fieldRights().hidden()));
        values.forEach((code, value) -> em.persist(new FieldValue(request.id(), code, value)));
        entry.say(SearchText.of(
                LONGEST,
                Stream.concat(
                                Stream.of(request.title(), request.number(), request.originName()),
                                values.entrySet().stream()
                                        .map(value -> subject.called(value.getKey(), value.getValue())))
                        .filter(Objects::nonNull)));
    }

    /** A list is found by the titles of what goes with it (A10), each once. */
    private static void add(RequestSearch list, String title) {
        String words = SearchText.of(LONGEST, Stream.of(title));
        if (!list.words().contains(words)) {
            String all = list.words() + "|" + words;
            list.say(all.length() <= LONGEST ? all : all.substring(0, LONGEST));
        }
    }

    private List<String> items(ApprovalRequest list) {
        return em.createQuery(
                        "select r.title from ApprovalRequest r where r.listing.list = :list and r.listing.way ="
                                + " :together and r.submittedAt is not null order by r.listing.rank, r.id",
                        String.class)
                .setParameter("list", list.id())
                .setParameter("together", Listing.Way.TOGETHER)
                .getResultList();
    }

    private FormData submitted(ApprovalRequest request) {
        return em.createQuery(
                        "select d from FormData d where d.requestId = :request and d.revision = :revision",
                        FormData.class)
                .setParameter("request", request.id())
                .setParameter("revision", request.submittedRevision())
                .getSingleResult();
    }

    private static Map<String, String> values(ApprovalSubject subject, JsonObject data) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : subject.form().searchable()) {
            String value = text(data.getOrDefault(field.code(), JsonValue.NULL)).strip();
            if (!value.isEmpty()) {
                values.put(field.code(), value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE));
            }
        }
        return values;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value == JsonValue.NULL ? "" : value.toString();
    }
}
