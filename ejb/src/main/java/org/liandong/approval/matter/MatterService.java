package org.liandong.approval.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.Administered;
import org.liandong.organisation.Appointment;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Person;
import org.liandong.organisation.Viewer;
import org.liandong.organisation.admin.Authority;

/**
 * What is open with a person, for administrators of the unit that the person belongs to, or of one where he is or was in a post; each is
 * told what lies in his own units (A12, T2).
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class MatterService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private OpenMatters open;

    @Inject
    private AuditService audit;

    /** What is open with the person in the caller's units; who looked at whom is in the audit (B3, T7). */
    public Matters find(Long person) {
        Viewer viewer = user.appointed();
        Person of = person == null ? null : em.find(Person.class, person);
        if (of == null) {
            throw new NotFoundException("person");
        }
        boolean serves = viewer.isAdministrator() && open.wasInPost(of, Administered.by(viewer));
        if (!serves) {
            checkKept(of);
        }
        audit.record(AuditRecord.Kind.ADMINISTRATION, "MatterService.find", "person " + of.id());
        return open.find(of, viewer);
    }

    /** The same for whoever is in the post by an appointment of one of the caller's units: to be asked before it is ended. */
    public Matters ofAppointment(Long appointment) {
        Viewer viewer = user.appointed();
        Appointment held = appointment == null ? null : em.find(Appointment.class, appointment);
        if (held == null) {
            throw new NotFoundException("appointment");
        }
        authority.within(held.post().unit().id());
        return open.find(held.person(), viewer);
    }

    /** Who belongs nowhere is the root's to keep. */
    private void checkKept(Person person) {
        if (person.unit() == null) {
            authority.root();
        } else {
            authority.within(person.unit().id());
        }
    }
}
