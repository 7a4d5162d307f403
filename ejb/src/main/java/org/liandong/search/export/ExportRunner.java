package org.liandong.search.export;

import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.liandong.common.sheet.SheetWriter;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.Viewers;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.MessageService.News;
import org.liandong.outbox.OutboxMessage;
import org.liandong.search.Found;
import org.liandong.search.Searching;
import org.liandong.search.export.ExportClaims.Claim;

/** Writes one export: page by page into a temporary file, then the file, its end and the message in one commit. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class ExportRunner {
    private static final Logger LOG = Logger.getLogger(ExportRunner.class.getName());
    private static final int PAGE = 500;
    private static final int PIECE = 300_000;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private ExportClaims claims;

    @Inject
    private Searching searching;

    @Inject
    private Viewers viewers;

    @Inject
    private MessageService messages;

    @Inject
    private Clock clock;

    /** How much was written, and whether that is all. */
    private record Written(int lines, boolean all) {}

    @Asynchronous
    public void run(Claim claim) {
        try {
            Path file = Files.createTempFile("liandong-export", ".tmp");
            try {
                Written written = write(claim, file);
                inTransaction(() -> finish(claim, file, written));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (Exception e) { // whatever stopped it: nothing is kept of it
            LOG.log(Level.SEVERE, "Export " + claim.export() + " was not written", e);
            putBack(claim);
        }
    }

    private Written write(Claim claim, Path file) throws Exception {
        SearchExport export = inTransaction(() -> em.find(SearchExport.class, claim.export()));
        Optional<Viewer> owner =
                inTransaction(() -> viewers.find(export.ownerId())).filter(Viewer::isAppointed);
        ExportRows rows = inTransaction(() -> ExportRows.of(em, export.isChinese()));
        int lines = 0;
        String after = owner.isPresent() ? "" : null;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SheetWriter sheet = export.format().writer(out)) {
            sheet.sheet(rows.name(), rows.headings());
            while (after != null && lines < FoundExportService.MOST_ROWS) {
                String key = after;
                Found found = inTransaction(
                        () -> searching.find(owner.orElseThrow(), ExportRows.filter(export.query()), key, PAGE));
                for (Found.Row row : found.items()) {
                    sheet.line(rows.line(row));
                }
                lines += found.items().size();
                after = found.next();
                if (!claims.beat(claim, lines)) {
                    throw new IllegalStateException("the claim was lost");
                }
            }
        }
        return new Written(lines, after == null);
    }

    private Void finish(Claim claim, Path file, Written written) throws IOException {
        SearchExport export = em.find(SearchExport.class, claim.export(), LockModeType.PESSIMISTIC_WRITE);
        if (!export.isClaimedBy(claim.token())) {
            throw new IllegalStateException("the claim was lost");
        }
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(file)) {
            int position = 0;
            for (int read = bytes.readNBytes(piece, 0, PIECE); read > 0; read = bytes.readNBytes(piece, 0, PIECE)) {
                em.persist(new ExportPart(export.id(), position++, piece, read));
            }
        }
        export.finish(written.lines(), written.all(), clock.instant());
        tell(export, OutboxMessage.Kind.EXPORT_DONE, written.lines());
        return null;
    }

    private void putBack(Claim claim) {
        try {
            if (claim.last()) {
                inTransaction(() -> giveUp(claim));
            } else {
                claims.release(claim);
            }
        } catch (Exception e) { // the database is not there: the claim falls silent and is taken up again
            LOG.log(Level.WARNING, "Export " + claim.export() + " could not be put back", e);
        }
    }

    private Void giveUp(Claim claim) {
        SearchExport export = em.find(SearchExport.class, claim.export(), LockModeType.PESSIMISTIC_WRITE);
        if (export.isClaimedBy(claim.token())) {
            export.fail(clock.instant());
            tell(export, OutboxMessage.Kind.EXPORT_FAILED, 0);
        }
        return null;
    }

    private void tell(SearchExport export, OutboxMessage.Kind kind, int lines) {
        messages.queue(
                new News(
                        "export-" + export.id() + "-" + kind,
                        kind,
                        null,
                        export.fileName(),
                        Integer.toString(lines),
                        "/search/exports.xhtml"),
                List.of(export.ownerId()));
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
