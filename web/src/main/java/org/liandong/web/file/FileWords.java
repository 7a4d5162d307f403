package org.liandong.web.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.liandong.file.FileSettings;
import org.liandong.file.FileType;
import org.liandong.web.shell.Say;

/** What a file is and how large, and what may be attached, in words. */
@Named
@ApplicationScoped
public class FileWords {
    private static final int KILO = 1024;

    @Inject
    private Say say;

    /** {@code 820 B}, {@code 64 KB}, {@code 1.2 MB}. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        double kilo = (double) bytes / KILO;
        return kilo < KILO
                ? Math.round(kilo) + " KB"
                : String.format(Locale.ROOT, kilo < 10 * KILO ? "%.1f MB" : "%.0f MB", kilo / KILO);
    }

    /** {@code Word 文档，1.2 MB}. */
    public String about(FileType type, long bytes) {
        return say.label(type) + say.of("shell_base.pause") + size(bytes);
    }

    /** What may be attached, and how much of it. */
    public String limits() {
        FileSettings settings = FileSettings.ofServer();
        return say.of("file_list.limits", settings.megabytes(), settings.count());
    }

    /** Bytes of one file at most. */
    public long largest() {
        return FileSettings.ofServer().largest();
    }

    public int megabytes() {
        return FileSettings.ofServer().megabytes();
    }

    /** Endings, as a chooser of files takes them: a help, no check. */
    public String accepted() {
        return Arrays.stream(FileType.values())
                .flatMap(type -> type.endings().stream())
                .sorted()
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }
}
