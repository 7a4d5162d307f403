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
            Part part = part(request);
            String name = request.getParameter(NAME);
            if (part == null || name == null && nameOf(part) == null) {
                throw new MalformedException("file-none");
            }
            return new Upload(name == null ? nameOf(part) : name, part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part {@code file}; null where none is among the parts. */
    public static Part part(HttpServletRequest request) throws IOException {
        try {
            return request.getPart(PART);
        } catch (IOException e) {
            if (isOfServer(e)) {
                throw e;
            }
            throw new MalformedException("file-none");
        } catch (ServletException e) {
            throw new MalformedException("file-none");
        } catch (IllegalStateException e) { // whose head is too long: how large files are was asked before
            throw new MalformedException("file-name");
        }
    }

    /** Whether the parts of a form can be read, and the names of their files are names. */
    public static boolean areReadable(HttpServletRequest request) throws IOException {
        try {
            request.getParts().forEach(Uploads::nameOf);
            return true;
        } catch (IOException e) {
            if (isOfServer(e)) {
                throw e;
            }
            return false;
        } catch (ServletException | IllegalStateException | MalformedException e) {
            return false;
        }
    }

    /** A disk that is full, and not parts that are none: of those the reader of parts has exceptions of its own. */
    private static boolean isOfServer(IOException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getName().startsWith("java.");
    }

    /** The name that a part gives its file; one that holds what no name can is refused. */
    public static String nameOf(Part part) {
        try {
            return part.getSubmittedFileName();
        } catch (RuntimeException e) { // servers differ in how they say so
            throw new MalformedException("file-name");
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
