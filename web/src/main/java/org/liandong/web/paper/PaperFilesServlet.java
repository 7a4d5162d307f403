package org.liandong.web.paper;

import jakarta.inject.Inject;
import org.liandong.common.NotFoundException;
import org.liandong.file.StoredFile;
import org.liandong.paper.PaperService;
import org.liandong.web.file.FilesServlet;

/** Papers as PDF, at {@code /paper/files/<paper>/1}: a paper has one file. */
public class PaperFilesServlet extends FilesServlet {
    @Inject
    private transient PaperService papers;

    @Override
    protected StoredFile open(Long owner, Long file) {
        if (file != 1) {
            throw new NotFoundException("file");
        }
        return papers.open(owner);
    }

    @Override
    protected Bundle openAll(Long owner) {
        throw new NotFoundException("file");
    }
}
