package org.liandong.web.approval;

import jakarta.inject.Inject;
import org.liandong.approval.view.RequestFileService;
import org.liandong.file.StoredFile;
import org.liandong.web.file.FilesServlet;

/** Files of requests, at {@code /approval/files/}. */
public class RequestFilesServlet extends FilesServlet {
    @Inject
    private transient RequestFileService files;

    @Override
    protected StoredFile open(Long owner, Long file) {
        return files.open(owner, file);
    }

    @Override
    protected Bundle openAll(Long owner) {
        RequestFileService.Bundle all = files.openAll(owner);
        return new Bundle(all.name(), all.files());
    }
}
