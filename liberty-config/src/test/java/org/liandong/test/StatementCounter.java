package org.liandong.test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liandong.test.spy.OriginFormat;

/**
 * Counts the statements that a server executes for its HTTP requests, over the whole request with its rendering; a JDBC
 * batch is one. What timers do meanwhile is not counted.
 */
public final class StatementCounter {

    private final Path log;

    StatementCounter(Path log) {
        this.log = log;
    }

    /** The number of statements while {@code action} ran. */
    public long count(Runnable action) {
        return statements(action).size();
    }

    /** The statements themselves, to show when there are too many. */
    public List<String> statements(Runnable action) {
        var before = size();
        action.run();
        return since(before)
                .lines()
                .filter(line -> line.startsWith(OriginFormat.REQUEST + '\t'))
                .map(line -> line.substring(OriginFormat.REQUEST.length() + 1))
                .toList();
    }

    private long size() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String since(long position) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
