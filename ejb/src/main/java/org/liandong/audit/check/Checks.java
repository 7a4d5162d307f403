package org.liandong.audit.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.liandong.audit.check.CheckView.Scope;

/** Runs checks and keeps what they found; who may ask for them is the caller's business. */
@ApplicationScoped
public class Checks {
    private static final Duration STEP = Duration.ofSeconds(1);

    @Inject
    private CheckStore store;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    /** What a check does; it says now and then how far it is. */
    public interface Work {
        Outcome run(Progress progress);
    }

    /** Told about each record; writes it down about once a second. */
    public final class Progress {
        private final Long id;
        private long total;
        private long done;
        private Instant next = clock.instant().plus(STEP);

        private Progress(Long id) {
            this.id = id;
        }

        public void expect(long records) {
            total = records;
            store.progress(id, done, total);
        }

        public void step() {
            done++;
            if (done % 1000 == 0 && clock.instant().isAfter(next)) {
                store.progress(id, done, total);
                next = clock.instant().plus(STEP);
            }
        }
    }

    /** Begins a check in the background and says under which id. */
    public Long start(Scope scope, String subject, String by, Work work) {
        Long id = store.begin(scope, subject, by);
        executor.execute(() -> run(id, work));
        return id;
    }

    /** Checks while the caller waits, outside any transaction of the caller. */
    public CheckView now(Scope scope, String subject, String by, Work work) {
        Long id = store.begin(scope, subject, by);
        run(id, work);
        return store.find(id).orElseThrow();
    }

    public Optional<CheckView> find(Long id) {
        return store.find(id);
    }

    /** The newest first. */
    public List<CheckView> newest(Collection<Scope> scopes, int most) {
        return store.newest(scopes, most);
    }

    private void run(Long id, Work work) {
        try {
            store.finish(id, work.run(new Progress(id)));
        } catch (RuntimeException e) {
            store.fail(id);
            throw e;
        }
    }
}
