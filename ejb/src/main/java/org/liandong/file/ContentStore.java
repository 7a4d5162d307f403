package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.common.RequestId;

/**
 * Bytes on disk, each content once under its SHA-256: {@code ab/cd/abcd…}. A content is written under {@code incoming} of the same
 * folder, so of the same file system, forced to disk and moved to its place in one step: what is at its place is whole. Several nodes may share
 * the folder; two that bring the same content at once put the same bytes at the same place.
 */
@ApplicationScoped
class ContentStore {
    private static final Logger LOG = Logger.getLogger(ContentStore.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final String INCOMING = "incoming";

    /** A content that came in. */
    record Kept(String hash, long size, FileType type) {}

    /** Bytes that came in and are not at their place yet. */
    private record Incoming(String hash, long size) {}

    /** Who enters a content and runs what puts it at its place. */
    interface Entering {
        Long enter(Kept kept, Runnable toItsPlace);
    }

    /** What is done with a temporary file. */
    private interface Work<T> {
        T on(Path path) throws IOException, FileRefusal;
    }

    /**
     * Writes what comes in, looks at it, and lets it be entered and put at its place; whatever is refused or fails, nothing half-written stays.
     *
     * @throws FileRefusal as soon as a limit is passed, or for what it is
     */
    TakenFile keep(FileSettings settings, InputStream bytes, FileName name, Entering entering) throws FileRefusal {
        return withTemporary(settings, temporary -> {
            Incoming incoming = write(temporary, bytes, settings);
            Kept kept = new Kept(incoming.hash(), incoming.size(), FileTypes.of(temporary, name));
            Path place = place(settings, kept.hash());
            return new TakenFile(entering.enter(kept, () -> move(temporary, place)), name.text(), kept.hash());
        });
    }

    /** Takes a content from its place. */
    void drop(FileSettings settings, String hash) {
        try {
            Files.deleteIfExists(place(settings, hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what was left half-written before that time, by a server that was killed. */
    void dropUnfinished(FileSettings settings, Instant before) throws IOException {
        Path incoming = directory(settings).resolve(INCOMING);
        if (Files.isDirectory(incoming)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
                for (Path file : files) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    /** Where a content lies; it must be there, whole. */
    Path whole(FileSettings settings, String hash, long size) {
        Path path = place(settings, hash);
        try {
            if (Files.size(path) == size) {
                return path;
            }
            LOG.severe(RequestId.in("File content " + hash + " has not the size it had when it was kept"));
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> RequestId.in("File content " + hash + " cannot be read"));
        }
        throw new StoreUnavailableException();
    }

    private static <T> T withTemporary(FileSettings settings, Work<T> work) throws FileRefusal {
        Path temporary = null;
        try {
            Path incoming = Files.createDirectories(directory(settings).resolve(INCOMING));
            temporary = Files.createTempFile(incoming, "content", ".tmp");
            return work.on(temporary);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.SEVERE, e, () -> RequestId.in("The folder of the files cannot be written"));
            throw new StoreUnavailableException();
        } finally {
            delete(temporary);
        }
    }

    private static Incoming write(Path temporary, InputStream bytes, FileSettings settings)
            throws IOException, FileRefusal {
        MessageDigest sha = sha256();
        long size = 0;
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > settings.largest()) {
                    throw new FileRefusal("file-large", settings.megabytes());
                }
                out.write(buffer, 0, read);
            }
            channel.force(true);
        }
        if (size == 0) {
            throw new FileRefusal("file-empty");
        }
        return new Incoming(HexFormat.of().formatHex(sha.digest()), size);
    }

    /** A content that is there already stays; one that lost bytes is mended. */
    private static void move(Path temporary, Path place) {
        try {
            if (Files.exists(place) && Files.size(place) == Files.size(temporary)) {
                return;
            }
            Path folder = Files.createDirectories(place.getParent());
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The move itself must survive a power failure too; a system that cannot open a folder keeps it without being asked. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.FINE, "A folder cannot be forced to disk here", e);
        }
    }

    private static void delete(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A temporary file stays: " + temporary, e);
        }
    }

    private static Path place(FileSettings settings, String hash) {
        return directory(settings)
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static Path directory(FileSettings settings) {
        return settings.directory().orElseThrow(StoreUnavailableException::new);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
