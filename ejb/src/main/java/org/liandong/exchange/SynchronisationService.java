package org.liandong.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotPermittedException;
import org.liandong.organisation.CurrentUser;

/** Synchronisation by hand, for administrators of the unit that the folder is for. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class SynchronisationService {
    @Inject
    private Synchronisation synchronisation;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    /** Whether a folder is set, for a unit that the caller administers. */
    public boolean isOffered() {
        return synchronisation
                .unit()
                .map(unit -> user.viewer().administers(unit.path()))
                .orElse(false);
    }

    /** Looks into the folder now; the import that waits for confirmation, or empty when nothing lies there. */
    public Optional<Long> look() throws IOException {
        if (!isOffered()) {
            throw new NotPermittedException("not-unit-admin");
        }
        audit.record(AuditRecord.Kind.ADMINISTRATION, "SynchronisationService.look", "");
        return synchronisation.look(true);
    }
}
