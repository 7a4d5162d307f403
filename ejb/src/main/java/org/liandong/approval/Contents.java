package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Cooperation;
import org.liandong.approval.request.Docket;
import org.liandong.approval.view.RequestFiles;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.common.NotFoundException;
import org.liandong.file.Attachments;
import org.liandong.file.FileOwner;
import org.liandong.form.FormData;
import org.liandong.form.FormDiff;
import org.liandong.organisation.OrgUnit;

/** The contents of a request: its current revision, and what is told to the component that owns the subject. */
@ApplicationScoped
class Contents {
    private static final int MOST_COOPERATING = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Subjects subjects;

    @Inject
    private Attachments attachments;

    @Inject
    @Any
    private Instance<ContentFollower> followers;

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
        if (content.cooperating() != null) {
            name(request, content.cooperating());
        }
        FileOwner owner = RequestFiles.owner(request);
        if (content.added() != null) {
            attachments.attach(owner, request.revision(), content.added(), request.filerId());
        }
        if (content.removed() != null) {
            attachments.remove(owner, request.revision(), content.removed());
        }
    }

    /** The units that cooperate, for stages at them. */
    private void name(ApprovalRequest request, List<Long> units) {
        if (units.size() > MOST_COOPERATING) {
            throw new InvalidInputException("cooperating", "cooperating-too-many", MOST_COOPERATING);
        }
        em.createQuery("delete from Cooperation c where c.requestId = :request")
                .setParameter("request", request.id())
                .executeUpdate();
        int position = 0;
        for (Long unit : new LinkedHashSet<>(units)) {
            if (em.find(OrgUnit.class, unit) == null) {
                throw new NotFoundException("unit");
            }
            em.persist(new Cooperation(request.id(), unit, position++));
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

    /**
     * A signer's change of fields that his stage may write, as the next revision; the fields that differ.
     *
     * @throws InvalidInputException for other fields, for values that the form does not take, and where nothing differs
     */
    String amend(Docket docket, ApprovalCommand command) {
        ApprovalRequest request = docket.request();
        JsonObject changes = command.content() == null
                ? JsonValue.EMPTY_JSON_OBJECT
                : command.content().data();
        Set<String> writable = docket.writable(docket.step(command.step()).orElseThrow());
        List<Problem> problems = changes.keySet().stream()
                .filter(field -> !writable.contains(field))
                .map(field -> new Problem(field, "field-not-writable"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        FormData before = submittedForm(request);
        JsonObject data = Json.createObjectBuilder(before.data())
                .addAll(Json.createObjectBuilder(changes))
                .build();
        List<String> fields = FormDiff.between(before.data(), data).stream()
                .map(change -> change.field().split("[\\[.]")[0])
                .distinct()
                .toList();
        if (fields.isEmpty()) {
            throw new InvalidInputException("data", "nothing-changed");
        }
        subjects.checkSubmission(request.subjectType(), data);
        request.amend();
        em.persist(new FormData(request.id(), request.revision(), before.title(), data));
        followers.forEach(follower -> follower.counts(request, data));
        return String.join(" ", fields);
    }

    /** What the applicant was still typing when the request ended does not count, and does not come back (A8). */
    void dropUnsubmitted(ApprovalRequest request) {
        em.createQuery("delete from FormData d where d.requestId = :request and d.revision > :revision")
                .setParameter("request", request.id())
                .setParameter("revision", request.revision())
                .executeUpdate();
        attachments.dropBehind(RequestFiles.owner(request), request.revision());
    }

    /** Begins the applicant's next revision as a copy of the one that was returned. */
    void beginRevision(FormData returned) {
        em.persist(returned.nextRevision());
    }

    /** What the journal says of the files of the revision that is submitted; null without files (A16). */
    String sealOfFiles(ApprovalRequest request) {
        return attachments.seal(RequestFiles.owner(request), request.revision()).orElse(null);
    }

    private FormData current(ApprovalRequest request) {
        return of(request, request.revision());
    }

    /** The revision that was submitted last. */
    FormData submittedForm(ApprovalRequest request) {
        return of(request, request.submittedRevision());
    }

    /** Its data, for conditions: what is being submitted too. */
    JsonObject submitted(ApprovalRequest request) {
        return submittedForm(request).data();
    }

    private FormData of(ApprovalRequest request, int revision) {
        return em.createQuery(
                        "select d from FormData d where d.requestId = :request and d.revision = :revision",
                        FormData.class)
                .setParameter("request", request.id())
                .setParameter("revision", revision)
                .getSingleResult();
    }

    /** The draft goes, with its files and what its subject's component keeps for it. */
    void discard(ApprovalRequest draft) {
        attachments.forget(RequestFiles.owner(draft));
        subjects.of(draft.subjectType()).discarded(draft);
    }

    void tellSubject(ApprovalRequest request, JsonObject data, Instant at) {
        subjects.of(request.subjectType()).moved(request, data, at);
        followers.forEach(follower -> follower.counts(request, data));
    }
}
