package org.liandong.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liandong.approval.inbox.InboxRow;
import org.liandong.approval.inbox.InboxRows;
import org.liandong.common.Hashes;
import org.liandong.dispatch.DueReceipts;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.Viewers;

/** What stands at a private address: for whoever knows the secret, and for nobody else (PLT-04). Nobody is signed in. */
@Stateless
@PermitAll
public class DeadlineReader {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Viewers viewers;

    @Inject
    private InboxRows inbox;

    @Inject
    private DueReceipts receipts;

    @Inject
    private Clock clock;

    static String hash(String secret) {
        return Hashes.of("calendar-feed", secret);
    }

    /** The deadlines of the person whose secret it is; empty where it is nobody's, or that person holds no post any more. */
    public Optional<List<Deadline>> read(String secret) {
        return em
                .createQuery("select f from CalendarFeed f where f.secretHash = :hash", CalendarFeed.class)
                .setParameter("hash", hash(secret))
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(feed -> viewers.find(feed.personId())
                        .filter(Viewer::isAppointed)
                        .map(viewer -> {
                            feed.read(clock.instant());
                            return deadlines(viewer);
                        }));
    }

    private List<Deadline> deadlines(Viewer viewer) {
        return Stream.concat(
                        inbox.waiting(viewer, MOST).stream()
                                .filter(row -> row.due() != null)
                                .map(DeadlineReader::decide),
                        receipts.of(viewer, MOST).stream().map(DeadlineReader::answer))
                .distinct()
                .toList();
    }

    private static Deadline decide(InboxRow row) {
        return new Deadline(
                "request-" + row.requestId() + "-" + row.stepId(),
                Deadline.Kind.DECIDE,
                row.title(),
                row.at(),
                row.due(),
                "/approval/request.xhtml?id=" + row.requestId());
    }

    private static Deadline answer(DueReceipts.Due due) {
        return new Deadline(
                "dispatch-" + due.dispatch() + "-" + due.unit(),
                Deadline.Kind.ANSWER,
                due.title(),
                due.since(),
                due.at(),
                "/dispatch/dispatch.xhtml?id=" + due.dispatch());
    }
}
