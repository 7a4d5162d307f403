package org.liandong.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.liandong.common.sheet.Table;
import org.liandong.common.sheet.Tables;

/**
 * The folder in which the personnel system lays its lists, and for which unit they are; the server's configuration says so. The files
 * are read and never touched. One that was written to within the last seconds is still being laid there.
 */
record SyncFolder(Path directory, String unit) {
    private static final Duration QUIET = Duration.ofSeconds(10);

    /** Empty when no folder is set. Looked up, not injected: the names may be absent. */
    static Optional<SyncFolder> ofServer() {
        String directory = lookUp("liandong/sync-directory");
        return directory.isEmpty()
                ? Optional.empty()
                : Optional.of(new SyncFolder(Path.of(directory), lookUp("liandong/sync-unit")));
    }

    /** The lists that lie there, by name; none while one is being written. */
    List<Path> files(Instant now) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> Tables.isTable(file.getFileName().toString()))
                    .sorted()
                    .toList();
            return files.stream().allMatch(file -> isQuiet(file, now)) ? files : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isQuiet(Path file, Instant now) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(QUIET));
        } catch (IOException e) {
            return false;
        }
    }

    /** The same for the same names and contents. */
    static String hash(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
                try (var in = Files.newInputStream(file)) {
                    byte[] block = new byte[8192];
                    for (int read = in.read(block); read >= 0; read = in.read(block)) {
                        digest.update(block, 0, read);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Table> tables(List<Path> files) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Path file : files) {
            tables.addAll(Tables.read(file.getFileName().toString(), file));
        }
        return tables;
    }

    private static String lookUp(String name) {
        try {
            return String.valueOf((Object) InitialContext.doLookup(name)).strip();
        } catch (NamingException e) {
            return "";
        }
    }
}
