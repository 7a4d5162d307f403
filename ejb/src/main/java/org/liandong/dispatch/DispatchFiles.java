package org.liandong.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.liandong.common.BusinessException;
import org.liandong.common.NotFoundException;
import org.liandong.file.AttachedFile;
import org.liandong.file.Attachments;
import org.liandong.file.StoredFile;
import org.liandong.file.TakenFile;

/** The short transactions of {@link DispatchFileService}. */
@ApplicationScoped
@Transactional(rollbackOn = BusinessException.class)
class DispatchFiles {
    @Inject
    private Visible visible;

    @Inject
    private Attachments attachments;

    void checkDraft(Long dispatch) {
        visible.draft(dispatch);
    }

    void attach(Long dispatch, TakenFile taken) {
        Dispatch draft = visible.draft(dispatch);
        attachments.attach(DispatchFileService.owner(dispatch), DispatchFileService.REVISION, taken, draft.authorId());
    }

    void remove(Long dispatch, Long file) {
        visible.draft(dispatch);
        attachments.remove(DispatchFileService.owner(dispatch), DispatchFileService.REVISION, file);
    }

    List<AttachedFile> find(Long dispatch) {
        visible.get(dispatch);
        return attachments.find(DispatchFileService.owner(dispatch), DispatchFileService.REVISION);
    }

    StoredFile get(Long dispatch, Long file) {
        return find(dispatch).stream()
                .filter(attached -> attached.id().equals(file))
                .findFirst()
                .map(attachments::stored)
                .orElseThrow(() -> new NotFoundException("file"));
    }

    DispatchFileService.Bundle getAll(Long id) {
        Dispatch dispatch = visible.get(id);
        return new DispatchFileService.Bundle(
                dispatch.number() == null ? id.toString() : dispatch.number(),
                attachments.find(DispatchFileService.owner(id), DispatchFileService.REVISION).stream()
                        .map(attachments::stored)
                        .toList());
    }
}
