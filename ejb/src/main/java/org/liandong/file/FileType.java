package org.liandong.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What may be attached (T5). Everything else is refused, above all what can be run and what a browser would run. */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    OFD("application/ofd", false, "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("application/msword", false, "doc", "wps"),
    XLS("application/vnd.ms-excel", false, "xls", "et"),
    PPT("application/vnd.ms-powerpoint", false, "ppt", "dps"),
    TEXT("text/plain", false, "txt", "csv", "md"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    GIF("image/gif", true, "gif"),
    WEBP("image/webp", true, "webp"),
    BMP("image/bmp", true, "bmp"),
    TIFF("image/tiff", false, "tif", "tiff"),
    MP4("video/mp4", false, "mp4", "m4v"),
    MP3("audio/mpeg", false, "mp3"),
    ZIP("application/zip", false, "zip");

    private final String mediaType;
    private final boolean shown;
    private final String ending;
    private final Set<String> endings;

    FileType(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.ending = endings[0];
        this.endings = Set.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** A browser may show it in its window: PDF and pictures made of dots. Never HTML or SVG. */
    public boolean isShown() {
        return shown;
    }

    /** What a name of this type should end with, without the dot. */
    public String ending() {
        return ending;
    }

    /** What a name of this type may end with. */
    public Set<String> endings() {
        return endings;
    }

    /** May a name of this type end so? */
    boolean fits(String nameEnding) {
        return endings.contains(nameEnding);
    }

    /** The type of which this is the whole media type, if it is one of ours. */
    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
