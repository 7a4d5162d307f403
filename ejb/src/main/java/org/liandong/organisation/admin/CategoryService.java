package org.liandong.organisation.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.Checks;
import org.liandong.common.NotFoundException;
import org.liandong.organisation.CurrentUser;

/** The list of applicant categories (USR-01): everybody chooses from it, administrators of the root keep it. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class CategoryService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Authority authority;

    @Inject
    private AuditService audit;

    /** A category with its names in both languages. */
    public record CategoryRow(Long id, String code, String name, String nameEn, int position, boolean offered)
            implements java.io.Serializable {}

    /** The list for who keeps it. */
    public List<CategoryRow> findToKeep() {
        authority.root();
        return find();
    }

    /** All categories in their order. */
    public List<CategoryRow> find() {
        user.appointed();
        return em.createQuery(
                        "select new org.liandong.organisation.admin.CategoryService.CategoryRow("
                                + "c.id, c.code, c.name, c.nameEn, c.position, c.offered) from PersonCategory c"
                                + " order by c.position, c.id",
                        CategoryRow.class)
                .getResultList();
    }

    /** Adds a category ({@code id} null) or changes one; a code stays what it is. */
    public void save(CategoryRow row) {
        authority.root();
        authority.holdTree(); // one after the other: a code is there once
        Checks checks = new Checks();
        String code = row.id() == null ? checks.requiredLine("code", row.code(), 24) : row.code();
        checks.reportIf(
                row.id() == null
                        && find().stream().anyMatch(known -> known.code().equals(code)),
                "code",
                "already-there",
                String.valueOf(code));
        String name = checks.requiredLine("name", row.name(), 40);
        String nameEn = checks.requiredLine("nameEn", row.nameEn(), 80);
        checks.throwIfAny();
        if (row.id() == null) {
            em.persist(new PersonCategory(code, name, nameEn, row.position()));
        } else {
            PersonCategory category = em.find(PersonCategory.class, row.id());
            if (category == null) {
                throw new NotFoundException("category");
            }
            category.edit(name, nameEn, row.position(), row.offered());
        }
        audit.record(AuditRecord.Kind.ADMINISTRATION, "CategoryService.save", code);
    }
}
