package org.liandong.web.file;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.liandong.common.MalformedException;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.FileSettings;

/** Reads the file that is sent as the part {@code file}, named by the part {@code name}, or else by its own head. */
public final class Uploads {
    private static final String PART = "file";
    /** Apart, since a server reads the head of a part to some hundred bytes only, and a Chinese name may be longer. */
    private static final String NAME = "name";
    /** What a call holds besides its file. */
    private static final long ROOM = 1 << 20;

    private Uploads() {}

    /** The file with its name as the browser gives it. */
    public static Upload of(HttpServletRequest request) {
        try {
            Part part = request.getPart(PART);
            String name = request.getParameter(NAME);
            if (part == null || name == null && part.getSubmittedFileName() == null) {
                throw new MalformedException("file-none");
            }
            return new Upload(name == null ? part.getSubmittedFileName() : name, part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new MalformedException("file-none");
        }
    }

    /** Whether a body comes in parts, of which a server keeps the large ones on its disk. */
    public static boolean hasParts(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * Is a body with parts more than is taken? One of unknown length is refused too.
     *
     * @param length in bytes, -1 = unknown
     * @param least bytes that are taken however small a file must be
     */
    public static boolean isTooLarge(String contentType, long length, long least) {
        return hasParts(contentType)
                && (length < 0
                        || length > Math.max(least, FileSettings.ofServer().largest() + ROOM));
    }
}
