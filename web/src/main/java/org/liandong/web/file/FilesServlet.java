package org.liandong.web.file;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liandong.common.BusinessException;
import org.liandong.file.AttachedFile;
import org.liandong.file.FileType;
import org.liandong.file.StoredFile;
import org.liandong.web.shell.Failures;

/**
 * Gives files to pages: {@code <owner>/<file>} to be saved, with {@code ?show} in the window where that is safe, {@code <owner>/zip} all of
 * them. Whose they are its component says, and who may have them the session bean that it asks.
 */
public abstract class FilesServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/(?:(\\d{1,18})|zip)");
    private static final String BYTES = "application/octet-stream";
    /** For what is saved, should a browser show it nevertheless. */
    private static final String NOTHING = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final String PICTURE =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
    /** Without sandbox, in which browsers do not start their viewer. The viewer runs apart from the product's pages by itself. */
    private static final String DOCUMENT =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** Several files and how they are called together. */
    public record Bundle(String name, List<StoredFile> files) {}

    /** One file of an owner, for the caller. */
    protected abstract StoredFile open(Long owner, Long file);

    /** All files of an owner, for the caller. */
    protected abstract Bundle openAll(Long owner);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        try {
            if (!address.matches()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (address.group(2) == null) {
                all(Long.valueOf(address.group(1)), response);
            } else {
                StoredFile file = open(Long.valueOf(address.group(1)), Long.valueOf(address.group(2)));
                one(file, request.getParameter("show") != null, response);
            }
        } catch (BusinessException refusal) {
            Failures.remember(request, refusal);
            response.sendError(
                    switch (refusal.kind()) {
                        case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
                        case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                        default -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                    });
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void one(StoredFile stored, boolean show, HttpServletResponse response) throws IOException {
        AttachedFile file = stored.file();
        boolean shown = show && file.type().isShown();
        head(
                response,
                shown ? file.type().mediaType() : BYTES,
                shown ? file.type() == FileType.PDF ? DOCUMENT : PICTURE : NOTHING,
                shown ? Dispositions.inline(file.name()) : Dispositions.attachment(file.name()));
        response.setContentLengthLong(file.size());
        Files.copy(stored.path(), response.getOutputStream());
    }

    private void all(Long owner, HttpServletResponse response) throws IOException {
        Bundle bundle = openAll(owner);
        head(response, "application/zip", NOTHING, Dispositions.attachment(bundle.name() + ".zip"));
        Zips.write(bundle.files(), response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String type, String policy, String disposition) {
        response.setContentType(type);
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
