package org.liandong.approval.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Docket;
import org.liandong.file.AttachedFile;
import org.liandong.file.Attachments;
import org.liandong.form.FormData;
import org.liandong.form.FormDiff;

/** Which revision a viewer sees, and what changed since the viewer last looked (A21). */
@ApplicationScoped
class Revisions {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    /** The contents shown and the last look; {@code looked} null on the first. */
    record Seen(String title, String json, List<AttachedFile> files, RequestView.Looked looked) {
        /** The last look without fields that the viewer does not get to see. */
        RequestView.Looked looked(Set<String> hidden) {
            return looked == null
                    ? null
                    : new RequestView.Looked(
                            looked.at(),
                            looked.changes().stream()
                                    .filter(change -> hidden.stream().noneMatch(field -> change.isAbout(field)))
                                    .toList());
        }
    }

    /** Reads the revision the viewer may see and notes the look; the applicant sees what he types, others what was submitted. */
    Seen see(Docket docket) {
        ApprovalRequest request = docket.request();
        int revision = RequestFiles.revisionFor(docket.viewer(), request);
        LastLook look = look(docket, revision);
        Map<Integer, FormData> data = data(request.id(), revision, look.baseRevision());
        FormData shown = data.get(revision);
        FormData base = look.baseRevision() == null ? null : data.get(look.baseRevision());
        Attachments.Difference files = attachments.difference(
                RequestFiles.owner(request), base == null ? revision : base.revision(), revision);
        return new Seen(
                shown.title(),
                shown.json(),
                files.now(),
                base == null ? null : new RequestView.Looked(look.at(), changes(base, shown, files)));
    }

    /** Fields first, then the files that went and came. */
    private static List<FormDiff.Change> changes(FormData base, FormData shown, Attachments.Difference files) {
        List<FormDiff.Change> changes = new ArrayList<>(FormDiff.between(base.data(), shown.data()));
        files.removed().forEach(file -> changes.add(new FormDiff.Change(RequestFiles.FIELD, file.name(), "")));
        files.added().forEach(file -> changes.add(new FormDiff.Change(RequestFiles.FIELD, "", file.name())));
        return changes;
    }

    private LastLook look(Docket docket, int revision) {
        LastLook look = em
                .createQuery(
                        "select l from LastLook l where l.requestId = :request and l.personId = :person order by l.id",
                        LastLook.class)
                .setParameter("request", docket.request().id())
                .setParameter("person", docket.viewer().personId())
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        if (look == null) {
            look = new LastLook(docket.request().id(), docket.viewer().personId(), revision, clock.instant());
            em.persist(look);
        } else {
            look.see(revision, clock.instant());
        }
        return look;
    }

    private Map<Integer, FormData> data(Long request, Integer... revisions) {
        List<Integer> wanted = Stream.of(revisions).filter(Objects::nonNull).toList();
        return em
                .createQuery(
                        "select d from FormData d where d.requestId = :request and d.revision in :revisions",
                        FormData.class)
                .setParameter("request", request)
                .setParameter("revisions", wanted)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FormData::revision, Function.identity()));
    }
}
