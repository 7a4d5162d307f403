package org.liandong.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** What bytes are, told by their first few thousand alone: no name, no ending, no word of a browser comes in (ADR 0011). */
final class MediaTypes {
    static final String ZIP = "application/zip";
    static final String OLE = "application/x-tika-msoffice";

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private static final Set<String> RUN = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-mach-o-dylib",
            "application/x-mach-o-universal",
            "application/java-vm",
            "application/java-archive",
            "application/vnd.android.package-archive",
            "application/x-sh",
            "application/x-bat",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-shockwave-flash",
            "application/vnd.ms-htmlhelp",
            "application/wasm",
            "application/x-debian-package",
            "application/x-rpm",
            "application/x-apple-diskimage");

    private static final Set<String> SCRIPTED = Set.of(
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/xml",
            "text/xml",
            "application/javascript",
            "text/javascript",
            "multipart/related",
            "message/rfc822");

    private static final Set<String> CLOSED = Set.of(
            "application/gzip",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/vnd.rar",
            "application/x-tar",
            "application/x-gtar",
            "application/x-lzma",
            "application/zstd",
            "application/x-compress",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image");

    private MediaTypes() {}

    /** The media type without its parameters; every kind of ZIP and of compound file is one, to be narrowed by what is inside. */
    static String of(InputStream bytes) throws IOException {
        MediaType type = KNOWN.detect(bytes, new Metadata()).getBaseType();
        if (isRun(type.toString())) {
            return type.toString();
        }
        return isKind(type, ZIP) ? ZIP : isKind(type, OLE) ? OLE : type.toString();
    }

    static String of(byte[] start) throws IOException {
        return of(new ByteArrayInputStream(start));
    }

    /** Something that a computer would run. */
    static boolean isRun(String type) {
        return RUN.contains(type) || type.startsWith("application/x-mach-o") || type.startsWith("application/x-elf");
    }

    /** Something in which a browser would run a script. */
    static boolean isScripted(String type) {
        return SCRIPTED.contains(type) || type.endsWith("+xml");
    }

    /** An archive that cannot be looked into. */
    static boolean isClosed(String type) {
        return CLOSED.contains(type);
    }

    private static boolean isKind(MediaType type, String of) {
        MediaType wanted = MediaType.parse(of);
        return type.equals(wanted) || KNOWN.getMediaTypeRegistry().isSpecializationOf(type, wanted);
    }
}
