package org.liandong.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liandong.audit.check.CheckView;
import org.liandong.audit.check.CheckView.Scope;
import org.liandong.audit.check.Checks;
import org.liandong.audit.check.Cursor;
import org.liandong.common.NotFoundException;
import org.liandong.common.sheet.CsvSheetWriter;
import org.liandong.common.sheet.SheetWriter;

/** The audit for the auditor alone: search, verification, export (T8). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class AuditTrailService {
    private static final int MOST = 200;
    private static final Set<Scope> SCOPES = Set.of(Scope.AUDIT);
    private static final String SELECT =
            "select r.id, r.chain_no, r.acted_at, r.actor, r.kind, r.operation, r.detail from audit_record r where ";
    private static final String ORDER = " order by r.acted_at desc, r.id desc";

    @Resource
    private SessionContext context;

    @Inject
    private Administrators administrators;

    @Inject
    private AuditService audit;

    @Inject
    private Checks checks;

    @Inject
    private Cursor cursor;

    @Inject
    private AuditVerification verification;

    /** Throws for everybody but the auditor. */
    public void requireAuditor() {
        administrators.require(AdminRole.AUDITOR);
    }

    /**
     * Records that fit, the newest first.
     *
     * @param after the key of the page before this one, else null
     * @param size 1 to 200
     */
    public AuditPage find(AuditFilter filter, String after, int size) {
        requireAuditor();
        List<Object> parameters = new ArrayList<>();
        String condition = filter.condition(parameters) + behind(after, parameters);
        int most = Math.max(1, Math.min(MOST, size));
        List<AuditPage.Row> rows = new ArrayList<>();
        cursor.each(
                SELECT + condition + ORDER + " fetch first " + (most + 1) + " rows only",
                row -> rows.add(row(row)),
                parameters.toArray());
        boolean more = rows.size() > most;
        List<AuditPage.Row> shown = more ? List.copyOf(rows.subList(0, most)) : List.copyOf(rows);
        return new AuditPage(shown, more ? shown.get(most - 1).key() : null);
    }

    /**
     * Writes every record that fits as CSV for a spreadsheet, the newest first; itself recorded.
     *
     * @param header of the six columns: place in the chain, time (UTC), user, kind, operation, detail
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // which would have a time limit
    public void export(AuditFilter filter, List<String> header, OutputStream out) throws IOException {
        requireAuditor();
        audit.record(AuditRecord.Kind.EXPORT, "AuditTrailService.export", filter.toString());
        List<Object> parameters = new ArrayList<>();
        String condition = filter.condition(parameters);
        try (SheetWriter sheet = new CsvSheetWriter(out)) {
            sheet.sheet("audit", header);
            cursor.each(SELECT + condition + ORDER, row -> add(sheet, row(row)), parameters.toArray());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Begins to verify the chain in the background; gives the id of the check. */
    public Long startCheck() {
        begin();
        return checks.start(Scope.AUDIT, null, caller(), verification::chain);
    }

    /** Verifies the chain while the caller waits. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // which would have a time limit
    public CheckView check() {
        begin();
        return checks.now(Scope.AUDIT, null, caller(), verification::chain);
    }

    public CheckView getCheck(Long id) {
        requireAuditor();
        return checks.find(id)
                .filter(check -> SCOPES.contains(check.scope()))
                .orElseThrow(() -> new NotFoundException("check"));
    }

    /** The newest first. */
    public List<CheckView> findChecks(int most) {
        requireAuditor();
        return checks.newest(SCOPES, most);
    }

    private void begin() {
        requireAuditor();
        audit.record(AuditRecord.Kind.ADMINISTRATION, "AuditTrailService.check", null);
    }

    private static String behind(String after, List<Object> parameters) {
        if (after == null) {
            return "";
        }
        AuditPage.Key key = AuditPage.Key.parse(after);
        parameters.addAll(List.of(key.at(), key.at(), key.id()));
        return " and r.acted_at <= ? and (r.acted_at < ? or r.id < ?)";
    }

    private static AuditPage.Row row(ResultSet row) throws SQLException {
        long no = row.getLong(2);
        return new AuditPage.Row(
                row.getLong(1),
                row.wasNull() ? null : no,
                Cursor.instant(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    private static void add(SheetWriter sheet, AuditPage.Row row) {
        try {
            sheet.line(Stream.of(row.no(), row.at(), row.actor(), row.kind(), row.operation(), row.detail())
                    .map(cell -> cell == null ? null : cell.toString())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
