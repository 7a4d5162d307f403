package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.liandong.common.InvalidInputException;

/** Takes a file in: writes, measures and looks into them, before anything is locked. Who calls has asked for permission before. */
@ApplicationScoped
public class FileIntake {
    /** Others may bring the same content, and it may be swept, in this moment. */
    private static final int TRIES = 5;

    @Inject
    private ContentStore store;

    @Inject
    private ContentRecords records;

    /** A file as it comes: its name as given, and its bytes, which are read once. */
    public record Upload(String name, InputStream bytes) {}

    /**
     * Takes a file in; a content that nobody attaches within a day is swept.
     *
     * @throws InvalidInputException when it is refused, with a problem that names it
     * @throws StoreUnavailableException when it cannot be written
     */
    public TakenFile take(Upload upload) {
        FileSettings settings = FileSettings.ofServer();
        FileName name = FileName.of(upload.name(), settings.nameLength());
        try {
            return store.keep(settings, upload.bytes(), name, this::enter);
        } catch (FileRefusal refusal) {
            throw new InvalidInputException(List.of(refusal.of(name)));
        }
    }

    private Long enter(ContentStore.Kept kept, Runnable toItsPlace) {
        for (int tries = 1; ; tries++) {
            Optional<Long> there = records.bring(kept.hash(), toItsPlace);
            if (there.isPresent()) {
                return there.get();
            }
            try {
                return records.write(kept, toItsPlace);
            } catch (PersistenceException e) { // the other one's row is there, or the failure is another
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
