package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.view.RequestFiles;
import org.liandong.file.Attachments;
import org.liandong.file.FileOwner;
import org.liandong.form.FormData;

/** The contents of a request: its current revision, and what is told to the component that owns the subject. */
@ApplicationScoped
class Contents {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Subjects subjects;

    @Inject
    private Attachments attachments;

    /** Keeps what was typed and attached; drafts may be incomplete but not malformed. */
    void keep(ApprovalRequest request, Content content) {
        if (content.data() == null) {
            request.edit(request.title());
        } else {
            subjects.checkDraft(request.subjectType(), content.title(), content.data());
            String title = content.title().strip();
            request.edit(title);
            current(request).fill(title, content.data());
        }
        FileOwner owner = RequestFiles.owner(request);
        if (content.added() != null) {
            attachments.attach(owner, request.revision(), content.added(), request.filerId());
        }
        if (content.removed() != null) {
            attachments.remove(owner, request.revision(), content.removed());
        }
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

    /** What the journal says of the files of the revision that is submitted; null without files (A16). */
    String sealOfFiles(ApprovalRequest request) {
        return attachments.seal(RequestFiles.owner(request), request.revision()).orElse(null);
    }

    FormData current(ApprovalRequest request) {
        return em.createQuery(
                        "select d from FormData d where d.requestId = :request and d.revision = :revision",
                        FormData.class)
                .setParameter("request", request.id())
                .setParameter("revision", request.revision())
                .getSingleResult();
    }

    /** The draft goes, with its files and what its subject's component keeps for it. */
    void discard(ApprovalRequest draft) {
        attachments.forget(RequestFiles.owner(draft));
        subjects.of(draft.subjectType()).discarded(draft);
    }

    void tellSubject(ApprovalRequest request, JsonObject data, Instant at) {
        subjects.of(request.subjectType()).moved(request, data, at);
    }
}
