package org.liandong.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What the server has acknowledged, in a file outside of it, one line at the moment of the answer. */
final class Ledger {
    private final Path file;
    private final List<Acknowledged> all = new ArrayList<>();

    /** @param receipt the answer as it came */
    record Acknowledged(String token, String who, long request, String action, String receipt) {}

    Ledger(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
    }

    synchronized void note(Acknowledged decision) {
        all.add(decision);
        try {
            Files.writeString(
                    file,
                    decision + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Acknowledged> all() {
        return List.copyOf(all);
    }
}
