package org.liandong.web.dispatch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.liandong.common.BusinessException;
import org.liandong.common.sheet.Tables;
import org.liandong.dispatch.DispatchFileService;
import org.liandong.file.AttachedFile;
import org.liandong.file.FileIntake.Upload;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Notices;
import org.primefaces.PrimeFaces;

/** The files of the draft that is open, and the file whose rows become its table; one per call while one types. */
@Named
@ViewScoped
public class ComposeFiles implements Serializable {
    @Inject
    private ComposePage draft;

    @Inject
    private DispatchFileService files;

    @Inject
    private HttpServletRequest request;

    private transient List<AttachedFile> list;

    /** Adds the file that was sent. */
    public void receive() {
        answer(() -> files.add(draft.getId(), Uploads.of(request)));
        list = null;
    }

    public void remove(Long file) {
        files.remove(draft.getId(), file);
        list = null;
    }

    /** Reads the file that was sent; its first table takes the place of what is there. */
    public void importTable() {
        answer(() -> {
            Upload upload = Uploads.of(request);
            try (var bytes = upload.bytes()) {
                var found = Tables.read(upload.name(), bytes).get(0);
                draft.change(() -> draft.table().take(found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The browser lists what is refused, so that the answer to the next file does not wipe it away. */
    private static void answer(Runnable work) {
        try {
            work.run();
            PrimeFaces.current().ajax().addCallbackParam("added", true);
        } catch (BusinessException refusal) {
            PrimeFaces.current().ajax().addCallbackParam("refused", Notices.sentence(refusal));
        }
    }

    public List<AttachedFile> list() {
        if (list == null) {
            list = files.find(draft.getId());
        }
        return list;
    }
}
