package org.liandong.web.dispatch;

import jakarta.inject.Inject;
import org.liandong.dispatch.DispatchFileService;
import org.liandong.file.StoredFile;
import org.liandong.web.file.FilesServlet;

/** Files of dispatches, at {@code /dispatch/files/}. */
public class DispatchFilesServlet extends FilesServlet {
    @Inject
    private transient DispatchFileService files;

    @Override
    protected StoredFile open(Long owner, Long file) {
        return files.get(owner, file);
    }

    @Override
    protected Bundle openAll(Long owner) {
        DispatchFileService.Bundle all = files.getAll(owner);
        return new Bundle(all.name(), all.files());
    }
}
