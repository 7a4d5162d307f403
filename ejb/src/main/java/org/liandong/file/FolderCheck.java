package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;

/** Whether files can be kept. A folder that is not there yet keeps nothing else from working (T11), so it is a warning. */
@ApplicationScoped
class FolderCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        try {
            return look(FileSettings.ofServer());
        } catch (NumberFormatException e) {
            return List.of(Finding.refusal(e.getMessage()));
        }
    }

    static List<Finding> look(FileSettings settings) {
        return settings.directory()
                .map(FolderCheck::look)
                .orElseGet(() -> List.of(Finding.warning(
                        "no folder for attached files is set (liandong/file-directory), so none can be attached.")));
    }

    private static List<Finding> look(Path folder) {
        try {
            Path incoming = Files.createDirectories(folder.resolve("incoming"));
            Files.delete(Files.createTempFile(incoming, "start", ".tmp"));
            return List.of();
        } catch (IOException e) {
            return List.of(
                    Finding.warning(
                            "the folder of attached files " + folder + " cannot be written ("
                                    + e.getClass().getSimpleName()
                                    + "), so no file can be attached until it can; check FILE_DIRECTORY, its rights and whether it is mounted."));
        }
    }
}
