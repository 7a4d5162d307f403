package org.liandong.approval.view;

import org.liandong.approval.request.ApprovalRequest;
import org.liandong.file.FileOwner;
import org.liandong.organisation.Viewer;

/** How requests own attachments, and which revision somebody sees: of contents and files the same. */
public final class RequestFiles {
    /** The field that changes of files are listed under, and problems with files are said at. */
    public static final String FIELD = "files";

    private static final String OWNER = "request";

    private RequestFiles() {}

    public static FileOwner owner(ApprovalRequest request) {
        return new FileOwner(OWNER, request.id());
    }

    /** The applicant sees what he types, others what was submitted. */
    static int revisionFor(Viewer viewer, ApprovalRequest request) {
        return request.isFiledBy(viewer.personId()) ? request.revision() : request.submittedRevision();
    }
}
