package org.liandong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.util.List;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;

/** Whether the folder of the personnel system is there. */
@ApplicationScoped
class SyncCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        return SyncFolder.ofServer()
                .filter(folder -> !Files.isDirectory(folder.directory()) || !Files.isReadable(folder.directory()))
                .map(
                        folder -> List.of(
                                Finding.warning(
                                        "the folder " + folder.directory()
                                                + " of the personnel system is not there or cannot be read, so no lists are taken from it; check SYNC_DIRECTORY.")))
                .orElse(List.of());
    }
}
