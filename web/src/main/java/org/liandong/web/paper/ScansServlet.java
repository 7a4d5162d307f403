package org.liandong.web.paper;

import jakarta.inject.Inject;
import org.liandong.common.NotFoundException;
import org.liandong.file.StoredFile;
import org.liandong.paper.scan.ScanService;
import org.liandong.web.file.FilesServlet;

/** Scans of requests, at {@code /paper/scans/<request>/<scan>}. */
public class ScansServlet extends FilesServlet {
    @Inject
    private transient ScanService scans;

    @Override
    protected StoredFile open(Long owner, Long file) {
        return scans.open(owner, file);
    }

    @Override
    protected Bundle openAll(Long owner) {
        throw new NotFoundException("file");
    }
}
