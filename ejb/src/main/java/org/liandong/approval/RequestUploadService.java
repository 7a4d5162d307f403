package org.liandong.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.liandong.approval.ApprovalCommand.Content;
import org.liandong.approval.request.ApprovalAction;
import org.liandong.approval.view.RequestFileService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;

/**
 * Adds and removes the files of a request while its applicant edits it: a change of its contents as any other (A13), so the command is that of
 * saving. Bytes are taken in outside a transaction: that takes as long as it takes, and nobody waits for it.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
@TransactionManagement(TransactionManagementType.BEAN)
public class RequestUploadService {
    @Inject
    private ApprovalDecisionService decisions;

    @Inject
    private RequestFileService files;

    @Inject
    private FileIntake intake;

    /**
     * Adds a file.
     *
     * @param version the content version that the caller saw
     * @param token repeated, it gets the same receipt
     */
    public ActionReceipt add(Long request, int version, String token, Upload upload) {
        ApprovalCommand.checkToken(token);
        files.checkFiler(request);
        return save(request, version, token, Content.ofAdded(intake.take(upload)));
    }

    /** Takes a file out of the revision that is being edited; earlier ones keep it. */
    public ActionReceipt remove(Long request, int version, String token, Long file) {
        return save(request, version, token, Content.ofRemoved(file));
    }

    private ActionReceipt save(Long request, int version, String token, Content change) {
        return decisions.act(ApprovalCommand.ofApplicant(request, ApprovalAction.SAVE, version, token, change));
    }
}
