package org.liandong.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liandong.common.start.Finding;

class FolderCheckTest {
    @TempDir
    private Path folder;

    @Test
    void T14_aFolderThatCanBeWrittenIsMadeAndLeftEmpty() throws IOException {
        assertEquals(List.of(), FolderCheck.look(in(folder.resolve("files"))));
        try (var left = Files.list(folder.resolve("files/incoming"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void T14_aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        Finding finding = FolderCheck.look(in(blocked)).get(0);
        assertTrue(!finding.refuses() && finding.sentence().contains(blocked.toString()), finding.sentence());
        assertTrue(finding.sentence().contains("FILE_DIRECTORY"));
    }

    @Test
    void T14_noFolderIsSaid() {
        FileSettings none = new FileSettings(Optional.empty(), 1, 1, 1);
        assertTrue(FolderCheck.look(none).get(0).sentence().contains("liandong/file-directory"));
    }

    private static FileSettings in(Path directory) {
        return new FileSettings(Optional.of(directory), 1, 1, 1);
    }
}
