package org.liandong.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes are kept whole or not at all (T5, T11). */
class ContentStoreTest {
    private static final FileName NAME = FileName.of("a.pdf", 120);

    private final ContentStore store = new ContentStore();

    @TempDir
    private Path folder;

    @Test
    void T5_sameContentIsKeptOnceUnderItsHash() throws Exception {
        ContentStore.Kept first = store.keep(settings(folder), stream(Samples.PDF), NAME);
        assertEquals(first, store.keep(settings(folder), stream(Samples.PDF), NAME));
        Path place = store.whole(settings(folder), first.hash(), first.size());
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
        assertThrows(StoreUnavailableException.class, () -> store.keep(settings(blocked), stream(Samples.PDF), NAME));
        assertThrows(
                StoreUnavailableException.class,
                () -> store.keep(new FileSettings(Optional.empty(), 2000, 2, 120), stream(Samples.PDF), NAME));
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
        assertThrows(StoreUnavailableException.class, () -> store.keep(settings(folder), fails, NAME));
        assertEquals(List.of(), files());
    }

    @Test
    void T11_contentThatLostBytesIsNotGivenOutAndMendedWhenItComesAgain() throws Exception {
        ContentStore.Kept kept = store.keep(settings(folder), stream(Samples.PDF), NAME);
        Files.write(store.whole(settings(folder), kept.hash(), kept.size()), new byte[3]);
        assertThrows(StoreUnavailableException.class, () -> store.whole(settings(folder), kept.hash(), kept.size()));
        store.keep(settings(folder), stream(Samples.PDF), NAME);
        assertArrayEquals(Samples.PDF, Files.readAllBytes(store.whole(settings(folder), kept.hash(), kept.size())));
    }

    private String refused(byte[] bytes) {
        return assertThrows(FileRefusal.class, () -> store.keep(settings(folder), stream(bytes), NAME))
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
