package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.file.AttachedFile;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.FileOwner;
import org.liandong.file.StoredFile;
import org.liandong.file.TakenFile;

/** The files of a dispatch: its author adds and removes them while it is a draft, whoever sees it reads them. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
@TransactionManagement(TransactionManagementType.BEAN)
public class DispatchFileService {
    private static final String OWNER = "dispatch";

    /** A dispatch has one revision: it does not change once it was sent. */
    static final int REVISION = 1;

    @Inject
    private DispatchFiles files;

    @Inject
    private FileIntake intake;

    /** All files of a dispatch; {@code name} is its number, of a draft its id. */
    public record Bundle(String name, List<StoredFile> files) {}

    static FileOwner owner(Long dispatch) {
        return new FileOwner(OWNER, dispatch);
    }

    /** Adds a file to the caller's draft. Bytes are taken in before anything is locked. */
    public void add(Long dispatch, Upload upload) {
        files.checkDraft(dispatch);
        TakenFile taken = intake.take(upload);
        files.attach(dispatch, taken);
    }

    public void remove(Long dispatch, Long file) {
        files.remove(dispatch, file);
    }

    /** The files in the order in which they were added. */
    public List<AttachedFile> find(Long dispatch) {
        return files.find(dispatch);
    }

    /** A file with the place of its bytes. */
    public StoredFile get(Long dispatch, Long file) {
        return files.get(dispatch, file);
    }

    /** All of them. */
    public Bundle getAll(Long dispatch) {
        return files.getAll(dispatch);
    }
}
