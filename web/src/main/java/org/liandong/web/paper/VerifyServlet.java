package org.liandong.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.liandong.common.Hashes;
import org.liandong.common.MalformedException;
import org.liandong.web.file.Uploads;

/**
 * {@code /verify?code=…}, as it is printed on papers: leads to the page that answers. A file that is sent is hashed and kept nowhere; the page is
 * told its hash.
 */
public class VerifyServlet extends HttpServlet {
    /** More than any paper that is issued, with what a form adds. */
    private static final long LARGEST = 21L << 20;

    /** A code alone, which comes without parts and is read as a whole. */
    private static final long CODE = 1L << 16;

    /** Under this name the page finds the hash of the file that was sent. */
    static final String HASH = VerifyServlet.class.getName();

    private static final int BUFFER = 1 << 16;

    @Inject
    private transient Pace pace;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, request.getParameter("code"), null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length < 0 || length > (Uploads.hasParts(request.getContentType()) ? LARGEST : CODE)) {
            response.sendRedirect(
                    request.getContextPath() + "/paper/verify.xhtml?file=large"); // the code is in what is not read
        } else if (!pace.allows("file", request.getRemoteAddr(), Pace.FILES)) {
            lead(request, response, request.getParameter("code"), "slow");
        } else {
            Part file = part(request);
            if (file == null || file.getSize() == 0) {
                lead(request, response, request.getParameter("code"), "none");
            } else {
                // not by an address, in which anybody could write the hash of the genuine file
                request.setAttribute(HASH, hash(file));
                request.getRequestDispatcher(page(request.getParameter("code"))).forward(request, response);
            }
        }
    }

    /** The file that was sent; null where nothing was sent in parts. */
    private static Part part(HttpServletRequest request) throws IOException {
        try {
            return Uploads.part(request);
        } catch (MalformedException e) {
            return null;
        }
    }

    private static String hash(Part file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (InputStream bytes = file.getInputStream()) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } finally {
            file.delete();
        }
        return Hashes.hex(digest);
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String code, String file)
            throws IOException {
        response.sendRedirect(request.getContextPath() + page(code) + (file == null ? "" : "&file=" + file));
    }

    private static String page(String code) {
        String typed = code == null ? "" : code.substring(0, Math.min(200, code.length()));
        return "/paper/verify.xhtml?code=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
