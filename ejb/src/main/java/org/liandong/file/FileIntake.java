package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;

/** Takes files in: writes, measures and looks into them, before anything is locked. Who calls has asked for permission before. */
@ApplicationScoped
public class FileIntake {
    @Inject
    private ContentStore store;

    @Inject
    private ContentRecords records;

    /** A file as it comes: its name as given, and its bytes, which are read once. */
    public record Upload(String name, InputStream bytes) {}

    /**
     * Takes all of them or none; a content that nobody attaches afterwards does no harm.
     *
     * @throws InvalidInputException with a problem for each file that is refused, which names it
     * @throws StoreUnavailableException when they cannot be written
     */
    public List<TakenFile> take(List<Upload> uploads) {
        FileSettings settings = FileSettings.ofServer();
        List<TakenFile> taken = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Upload upload : uploads) {
            FileName name = FileName.of(upload.name(), settings.nameLength());
            try {
                ContentStore.Kept kept = store.keep(settings, upload.bytes(), name);
                taken.add(new TakenFile(record(kept), name.text(), kept.hash()));
            } catch (FileRefusal refusal) {
                problems.add(refusal.of(name));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return taken;
    }

    private Long record(ContentStore.Kept kept) {
        return records.find(kept.hash()).orElseGet(() -> write(kept));
    }

    private Long write(ContentStore.Kept kept) {
        try {
            return records.write(kept.hash(), kept.size(), kept.type());
        } catch (RuntimeException e) { // the other one's row is there, or the failure is another
            return records.find(kept.hash()).orElseThrow(() -> e);
        }
    }
}
