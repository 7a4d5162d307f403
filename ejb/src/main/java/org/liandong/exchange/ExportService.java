package org.liandong.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.List;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.NotFoundException;
import org.liandong.common.sheet.CsvSheetWriter;
import org.liandong.common.sheet.ExcelSheetWriter;
import org.liandong.common.sheet.SheetWriter;
import org.liandong.organisation.CurrentUser;
import org.liandong.organisation.OrgUnit;
import org.liandong.organisation.importing.FileKind;

/**
 * Takes a unit and what is below it out, in the columns that the import reads: what was taken out comes in again as it was. For the
 * unit's administrators; to others there is nothing to take out. Each time is recorded in the audit.
 */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ExportService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditService audit;

    /** How it is written. */
    public enum Format {
        CSV,
        XLSX;

        SheetWriter writer(OutputStream out) {
            return this == CSV ? new CsvSheetWriter(out) : new ExcelSheetWriter(out);
        }
    }

    /** Refuses before the first byte: the unit is not there, or is not the caller's to take out. */
    public void check(Long unit) {
        unit(unit);
    }

    /**
     * Writes line by line.
     *
     * @param kinds one for CSV
     * @param chinese headings and choices in Chinese, else as in code
     */
    public void write(Long unitId, List<FileKind> kinds, Format format, boolean chinese, OutputStream out)
            throws IOException {
        OrgUnit unit = unit(unitId);
        audit.record(AuditRecord.Kind.EXPORT, "ExportService.write", unit.code() + " " + kinds + " " + format);
        ExportRows rows = new ExportRows(em.unwrap(Connection.class), unit.path(), chinese);
        try (SheetWriter writer = format.writer(out)) {
            for (FileKind kind : kinds) {
                writer.sheet(kind.word(null, chinese), kind.headings(chinese));
                rows.write(kind, writer);
            }
        }
    }

    /**
     * An empty list to be filled in; an Excel file has one sheet for each kind.
     *
     * @param notes a last sheet of explanations with its headings first, for Excel; its first cell names it
     */
    public void template(
            List<FileKind> kinds, Format format, boolean chinese, List<List<String>> notes, OutputStream out)
            throws IOException {
        try (SheetWriter writer = format.writer(out)) {
            for (FileKind kind : kinds) {
                writer.sheet(kind.word(null, chinese), kind.headings(chinese));
            }
            if (format == Format.XLSX) {
                writer.sheet(notes.get(0).get(0), notes.get(0));
                for (List<String> note : notes.subList(1, notes.size())) {
                    writer.line(note);
                }
            }
        }
    }

    private OrgUnit unit(Long id) {
        OrgUnit unit = id == null ? null : em.find(OrgUnit.class, id);
        if (unit == null || !user.viewer().administers(unit.path())) {
            throw new NotFoundException("unit");
        }
        return unit;
    }
}
