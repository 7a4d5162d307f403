package org.liandong.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.liandong.approval.RequestUploadService;
import org.liandong.approval.view.RequestFileService;
import org.liandong.common.BusinessException;
import org.liandong.file.AttachedFile;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Notices;
import org.primefaces.PrimeFaces;

/** The files of the draft that is open: added one per call while one types, and taken out. */
@Named
@ViewScoped
public class DraftFiles implements Serializable {
    @Inject
    private DraftPage draft;

    @Inject
    private RequestUploadService uploads;

    @Inject
    private RequestFileService files;

    @Inject
    private HttpServletRequest request;

    private transient List<AttachedFile> list;

    /** Adds the file that was sent. The browser lists what is refused, so that the answer to the next file does not wipe it away. */
    public void receive() {
        try {
            draft.change(seen -> uploads.add(draft.getId(), seen, token(), Uploads.of(request)));
            PrimeFaces.current().ajax().addCallbackParam("added", true);
        } catch (BusinessException refusal) {
            PrimeFaces.current().ajax().addCallbackParam("refused", Notices.sentence(refusal));
        }
        list = null;
    }

    public void remove(Long file) {
        draft.change(seen -> uploads.remove(draft.getId(), seen, token(), file));
        list = null;
    }

    public List<AttachedFile> list() {
        if (list == null) {
            list = files.find(draft.getId());
        }
        return list;
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
