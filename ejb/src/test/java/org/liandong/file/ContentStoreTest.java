package org.liandong.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes are kept whole or not at all (T5, T11). */
class ContentStoreTest {
    private static final FileName NAME = FileName.of("a.pdf", 120);

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final ContentStore store = new ContentStore();

    @TempDir
    private Path folder;

    @Test
    void T5_sameContentIsKeptOnceUnderItsHash() throws Exception {
        TakenFile first = keep(settings(folder), stream(Samples.PDF));
        assertEquals(first, keep(settings(folder), stream(Samples.PDF)));
        Path place = store.whole(settings(folder), first.hash(), Samples.PDF.length);
        assertEquals(
                folder.resolve(first.hash().substring(0, 2))
                        .resolve(first.hash().substring(2, 4)),
                place.getParent());
        assertArrayEquals(Samples.PDF, Files.readAllBytes(place));
        assertEquals(List.of(place), files());
    }

    @Test
    void T5_whatIsRefusedLeavesNothing() throws IOException {
        assertEquals("file-empty", refused(new byte[0]));
        assertEquals("file-large", refused(new byte[2001]));
        assertEquals("file-run", refused(Samples.EXE));
        assertEquals(List.of(), files());
    }

    @Test
    void T11_folderThatCannotBeWrittenIsSaid() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        assertThrows(StoreUnavailableException.class, () -> keep(settings(blocked), stream(Samples.PDF)));
        assertThrows(
                StoreUnavailableException.class,
                () -> keep(new FileSettings(Optional.empty(), 2000, 2, 120), stream(Samples.PDF)));
        assertEquals(List.of(blocked), files());
    }

    @Test
    void T11_diskThatFillsUpOnTheWayLeavesNothingHalfWritten() throws IOException {
        InputStream fails = new InputStream() {
            private int left = 1000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("No space left on device");
                }
                return 1;
            }
        };
        assertThrows(StoreUnavailableException.class, () -> keep(settings(folder), fails));
        assertEquals(List.of(), files());
    }

    @Test
    void T11_contentThatLostBytesIsNotGivenOutAndMendedWhenItComesAgain() throws Exception {
        TakenFile kept = keep(settings(folder), stream(Samples.PDF));
        Files.write(store.whole(settings(folder), kept.hash(), Samples.PDF.length), new byte[3]);
        assertThrows(
                StoreUnavailableException.class, () -> store.whole(settings(folder), kept.hash(), Samples.PDF.length));
        keep(settings(folder), stream(Samples.PDF));
        assertArrayEquals(
                Samples.PDF, Files.readAllBytes(store.whole(settings(folder), kept.hash(), Samples.PDF.length)));
    }

    @Test
    void T7_whatAKilledServerLeftHalfWrittenGoesAndWhatComesInStays() throws Exception {
        TakenFile kept = keep(settings(folder), stream(Samples.PDF));
        Path left = Files.write(folder.resolve("incoming/content1.tmp"), new byte[3]);
        Files.setLastModifiedTime(left, FileTime.from(NOON.minusSeconds(1)));
        Path coming = Files.write(folder.resolve("incoming/content2.tmp"), new byte[3]);
        Files.setLastModifiedTime(coming, FileTime.from(NOON));
        store.dropUnfinished(settings(folder), NOON);
        Path place = store.whole(settings(folder), kept.hash(), Samples.PDF.length);
        assertEquals(Set.of(coming, place), Set.copyOf(files()));
    }

    private TakenFile keep(FileSettings settings, InputStream bytes) throws FileRefusal {
        return store.keep(settings, bytes, NAME, (kept, toItsPlace) -> {
            toItsPlace.run();
            return 1L;
        });
    }

    private String refused(byte[] bytes) {
        return assertThrows(FileRefusal.class, () -> keep(settings(folder), stream(bytes)))
                .getMessage();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static FileSettings settings(Path directory) {
        return new FileSettings(Optional.of(directory), 2000, 2, 120);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
