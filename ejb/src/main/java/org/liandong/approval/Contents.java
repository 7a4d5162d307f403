package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.form.FormData;

/** The contents of a request: its current revision, and what is told to the component that owns the subject. */
@ApplicationScoped
class Contents {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Subjects subjects;

    /** Keeps what was typed; drafts may be incomplete but not malformed. */
    void keep(ApprovalRequest request, Content content) {
        subjects.checkDraft(request.subjectType(), content.title(), content.data());
        String title = content.title().strip();
        request.edit(title);
        current(request).fill(title, content.data());
    }

    void begin(ApprovalRequest request, JsonObject data) {
        subjects.checkDraft(request.subjectType(), request.title(), data);
        em.persist(new FormData(request.id(), request.revision(), request.title(), data));
    }

    /** The revision as it is submitted, which must be complete; its title is the request's from now on. */
    FormData submit(ApprovalRequest request) {
        FormData submitted = current(request);
        subjects.checkSubmission(request.subjectType(), submitted.data());
        request.entitle(submitted.title());
        return submitted;
    }

    /** Begins the applicant's next revision as a copy of the one that was returned. */
    void beginRevision(FormData returned) {
        em.persist(returned.nextRevision());
    }

    FormData current(ApprovalRequest request) {
        return em.createQuery(
                        "select d from FormData d where d.requestId = :request and d.revision = :revision",
                        FormData.class)
                .setParameter("request", request.id())
                .setParameter("revision", request.revision())
                .getSingleResult();
    }

    /** The draft goes, and what its subject's component keeps for it. */
    void discard(ApprovalRequest draft) {
        subjects.of(draft.subjectType()).discarded(draft);
    }

    void tellSubject(ApprovalRequest request, JsonObject data, Instant at) {
        subjects.of(request.subjectType()).moved(request, data, at);
    }
}
