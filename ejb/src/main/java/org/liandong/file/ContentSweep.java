package org.liandong.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.common.Nightly;

/** Takes out contents that nothing refers to any more, or never did, and what a killed server left half-written (T7, ADR 0053). */
@ApplicationScoped
public class ContentSweep {
    private static final Logger LOG = Logger.getLogger(ContentSweep.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private ContentStore store;

    @Inject
    private ContentRecords records;

    /**
     * Sweeps what last came in before that time, which must lie so far back that nobody still is about to attach it.
     *
     * @return how many contents
     */
    public long sweep(Instant before) {
        FileSettings settings = FileSettings.ofServer();
        return settings.directory().isEmpty() ? 0 : sweep(settings, before);
    }

    /** Takes away what was left half-written before that time. */
    public void dropUnfinished(Instant before) {
        FileSettings settings = FileSettings.ofServer();
        try {
            if (settings.directory().isPresent()) {
                store.dropUnfinished(settings, before);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was left half-written in the folder of the files stays", e);
        }
    }

    private long sweep(FileSettings settings, Instant before) {
        return Nightly.all(
                "A content that nothing refers to could not be swept:",
                () -> records.findUnattached(before, AT_ONCE),
                content -> records.sweep(content, before, hash -> store.drop(settings, hash)));
    }
}
