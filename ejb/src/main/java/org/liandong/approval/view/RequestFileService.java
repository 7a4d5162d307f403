package org.liandong.approval.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.approval.guard.NotFilerException;
import org.liandong.approval.inbox.Participations;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.file.AttachedFile;
import org.liandong.file.Attachments;
import org.liandong.file.StoredFile;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** Gives out the files of a request to who may see it, and only those of the revision that he sees (A19, T5). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class RequestFileService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Participations participations;

    @Inject
    private Attachments attachments;

    /** All files of a request; {@code name} is its number, of a draft its id. */
    public record Bundle(String name, List<StoredFile> files) {}

    /** The files as the caller sees them; throws when there is no such request or the caller may not see it. */
    public List<AttachedFile> find(Long request) {
        return files(request);
    }

    /** What is to be asked before bytes are taken in: only its applicant adds to a request; everything else is asked under its lock. */
    public void checkFiler(Long id) {
        Viewer viewer = user.viewer();
        if (!visible(id, viewer).isFiledBy(viewer.personId())) {
            throw new NotFilerException();
        }
    }

    /** One of them to be read; an attachment of another request, or of a revision the caller does not see, is not there. */
    public StoredFile open(Long request, Long file) {
        return files(request).stream()
                .filter(candidate -> candidate.id().equals(file))
                .findFirst()
                .map(attachments::stored)
                .orElseThrow(() -> new NotFoundException("file"));
    }

    /** All of them to be read. */
    public Bundle openAll(Long id) {
        Viewer viewer = user.viewer();
        ApprovalRequest request = visible(id, viewer);
        List<StoredFile> all =
                files(request, viewer).stream().map(attachments::stored).toList();
        return new Bundle(request.number() == null ? id.toString() : request.number(), all);
    }

    private List<AttachedFile> files(Long id) {
        Viewer viewer = user.viewer();
        return files(visible(id, viewer), viewer);
    }

    private List<AttachedFile> files(ApprovalRequest request, Viewer viewer) {
        return attachments.find(RequestFiles.owner(request), RequestFiles.revisionFor(viewer, request));
    }

    private ApprovalRequest visible(Long id, Viewer viewer) {
        ApprovalRequest request = id == null ? null : em.find(ApprovalRequest.class, id);
        if (request == null || !participations.sees(viewer, id)) {
            throw new NotFoundException("request");
        }
        return request;
    }
}
