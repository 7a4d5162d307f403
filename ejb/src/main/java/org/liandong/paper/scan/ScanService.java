package org.liandong.paper.scan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.file.AttachedFile;
import org.liandong.file.FileIntake;
import org.liandong.file.FileIntake.Upload;
import org.liandong.file.StoredFile;
import org.liandong.file.TakenFile;

/**
 * Scans of a request: its sheet, signed and sealed, matched by the code on it (PLT-12), or the paper of a decision that the office entered (A7,
 * PLT-14).
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ScanService {
    @Inject
    private Scans scans;

    @Inject
    private FileIntake intake;

    /** A scan with its file; {@code code} of the sheet in groups, null where it has none. */
    public record ScanRow(
            Long id, Scan.ScanKind kind, String code, Scan.ScanMatch matched, AttachedFile file, String by, Instant at)
            implements Serializable {}

    /** The scans that the caller sees, and which kinds he may add. */
    public record Shelf(List<ScanRow> scans, List<Scan.ScanKind> offered) implements Serializable {}

    /** The scans of a request as the caller sees it. */
    public Shelf find(Long request) {
        return scans.find(request);
    }

    /**
     * Adds a scan. A code that can be read in it counts before one that was typed; one of another request is refused. Gives the scan's id.
     *
     * @param code as typed; null where it is to be read
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Long add(Long request, Scan.ScanKind kind, String code, Upload upload) {
        scans.checkOffered(request, kind);
        TakenFile taken = intake.take(upload);
        return scans.add(request, kind, code, taken);
    }

    /** The file of a scan that the caller sees. */
    public StoredFile open(Long request, Long scan) {
        return scans.open(request, scan);
    }
}
