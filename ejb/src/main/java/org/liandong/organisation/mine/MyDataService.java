package org.liandong.organisation.mine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.Viewer;

/** What is held about the caller (T7); a past or coming post is not needed for it, and nobody else can be asked about (B3). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class MyDataService {
    @Inject
    private CurrentUser user;

    @Inject
    private OwnEntry own;

    @Inject
    @Any
    private Instance<HeldAboutMe> components;

    @Inject
    private AuditService audit;

    /** The caller's posts: past, present and to come; none for somebody who is not registered. */
    public List<HeldTerm> findPosts() {
        Viewer me = user.viewer();
        return me.personId() == null ? List.of() : own.terms(me);
    }

    /** All that is held about the caller, section by section; empty for somebody who is not registered. */
    public List<Section> find() {
        Viewer me = user.viewer();
        return me.personId() == null
                ? List.of()
                : components.stream()
                        .sorted(Comparator.comparingInt(HeldAboutMe::position))
                        .flatMap(component -> component.about(me).stream())
                        .toList();
    }

    /** The same, to be taken away; that it was is in the audit. */
    public List<Section> export() {
        audit.record(AuditRecord.Kind.ADMINISTRATION, "MyDataService.export", null);
        return find();
    }
}
