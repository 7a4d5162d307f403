package org.liandong.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Reader;
import org.liandong.audit.AdminRole;
import org.liandong.audit.Administrators;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.organisation.importing.ImportReport;

/** Takes over units, people and appointments from CSV files (UTF-8 with header): everything or nothing; for the system administrator. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class OrganisationImport {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditService audit;

    @Inject
    private Administrators administrators;

    /**
     * Reads the three files, and writes them when there is nothing wrong with any.
     *
     * <ul>
     *   <li>units: {@code code, parent, kind, level, name, chain_name, aliases, position, valid_from, valid_to}; parent is a
     *       code of this file, at any place, or of a unit already there, empty for the root; aliases are divided by {@code |}
     *   <li>people: {@code staff_no, login, name, category}
     *   <li>appointments: {@code unit, role, staff_no, valid_from, valid_to}; a post that is not there yet is made
     * </ul>
     *
     * <p>Kinds, levels and roles are the names of {@link UnitKind}, {@link Level} and {@link Role}, dates as in 2026-09-01.
     *
     * @throws org.liandong.common.InvalidInputException with at most 200 problems, each at a place such as {@code units.csv:12
     *     level}; keys: empty-file, malformed-csv, missing-column, unknown-column, wrong-number-of-cells; missing-value,
     *     too-long, control-character, not-a-number, bad-date, unknown-kind, unknown-level, unknown-role; ends-before-start,
     *     duplicate-code, duplicate-alias, duplicate-staff-no, duplicate-login, already-there, second-root, root-not-a-node,
     *     unknown-parent, cycle, kind-not-at-level, level-not-below-parent, level-not-of-parent, unknown-unit,
     *     unknown-person, overlapping-appointment
     */
    public ImportReport importAll(Reader units, Reader people, Reader appointments) {
        administrators.require(AdminRole.SYSTEM_ADMIN);
        ImportReport report = new OrganisationImporter(em).importAll(units, people, appointments);
        audit.record(AuditRecord.Kind.ADMINISTRATION, "OrganisationImport.importAll", report.toString());
        return report;
    }
}
