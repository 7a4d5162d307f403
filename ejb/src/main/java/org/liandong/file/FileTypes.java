package org.liandong.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.liandong.common.Text;

/** Tells the type of a file that lies on disk, or why it is not taken (T5). */
final class FileTypes {
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, FileType> ALSO = Map.of(
            "application/mp4", FileType.MP4,
            "video/x-m4v", FileType.MP4,
            "video/quicktime", FileType.MP4,
            "image/x-ms-bmp", FileType.BMP,
            "audio/mp3", FileType.MP3);

    private FileTypes() {}

    /**
     * The type of the file, which fits its name.
     *
     * @param file not empty
     * @throws FileRefusal when it may not be kept
     */
    static FileType of(Path file, FileName name) throws FileRefusal, IOException {
        FileType type = ofBytes(file);
        if (!type.fits(name.ending())) {
            throw new FileRefusal("file-ending", type, type.ending());
        }
        return type;
    }

    private static FileType ofBytes(Path file) throws FileRefusal, IOException {
        String media = media(file);
        if (MediaTypes.isRun(media)) {
            throw new FileRefusal("file-run");
        }
        if (MediaTypes.isScripted(media)) {
            throw new FileRefusal("file-script");
        }
        if (MediaTypes.isClosed(media)) {
            throw new FileRefusal("file-closed");
        }
        if (media.equals(MediaTypes.ZIP)) {
            return new ZipContents().check(file);
        }
        if (media.equals(MediaTypes.OLE)) {
            return OleContents.check(file);
        }
        if (media.equals(UNKNOWN) && isChineseText(file)) {
            return FileType.TEXT;
        }
        return FileType.of(media)
                .or(() -> Optional.ofNullable(ALSO.get(media)))
                .orElseThrow(() -> new FileRefusal("file-type"));
    }

    /** Text as Chinese desks still write it, which is neither ASCII nor UTF-8: every byte must fit, and nothing may be a control character. */
    private static boolean isChineseText(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file, Charset.forName("GB18030"))) {
            char[] buffer = new char[1 << 13];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                if (!Text.isPlain(CharBuffer.wrap(buffer, 0, read).toString().replaceAll("[\\uD800-\\uDFFF]", ""))) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String media(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 17)) {
            return MediaTypes.of(bytes);
        }
    }
}
