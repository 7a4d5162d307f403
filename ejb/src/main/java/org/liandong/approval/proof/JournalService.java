package org.liandong.approval.proof;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liandong.audit.AdminRole;
import org.liandong.audit.Administrators;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.audit.check.CheckView;
import org.liandong.audit.check.CheckView.Scope;
import org.liandong.audit.check.Checks;
import org.liandong.audit.check.Cursor;
import org.liandong.common.NotFoundException;

/** Journals for the auditor alone: seals, verification, export (A16, A19). */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class JournalService {
    private static final Set<Scope> SCOPES = Set.of(Scope.JOURNAL, Scope.DAY, Scope.REQUEST);
    private static final String OF_NUMBER = "select id from approval_request where number = ?";
    private static final String LINES =
            "select r.seq, r.acted_at, r.action, t.actor_name, t.unit_name, t.post_role, r.hash"
                    + " from action_record r left join action_text t on t.record_id = r.id where r.request_id = ? order by r.seq";

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
    private Verification verification;

    @Inject
    private Seals seals;

    @Inject
    private JournalExport export;

    /** Throws for everybody but the auditor. */
    public void requireAuditor() {
        administrators.require(AdminRole.AUDITOR);
    }

    /**
     * Begins to verify in the background.
     *
     * @param scope JOURNAL, or DAY or REQUEST with its {@code subject}: a day such as 2026-11-21, a request's number
     * @return the id of the check
     */
    public Long startCheck(Scope scope, String subject) {
        Checks.Work work = work(scope, subject);
        return checks.start(scope, subject, caller(), work);
    }

    /** The same while the caller waits. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // which would have a time limit
    public CheckView check(Scope scope, String subject) {
        Checks.Work work = work(scope, subject);
        return checks.now(scope, subject, caller(), work);
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

    /** The newest first, older than {@code before} if given. */
    public List<SealView> findSeals(LocalDate before, int most) {
        requireAuditor();
        return seals.find(before, most);
    }

    /** The journal of the request with a number, verified. */
    public Optional<JournalView> findJournal(String number) {
        requireAuditor();
        Optional<Long> id = idOf(number);
        return id.isEmpty() ? Optional.empty() : Optional.of(journal(id.get(), number));
    }

    private JournalView journal(Long id, String number) {
        List<JournalView.Line> lines = new ArrayList<>();
        cursor.each(
                LINES,
                row -> lines.add(new JournalView.Line(
                        row.getInt(1),
                        Cursor.instant(row, 2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7))),
                id);
        return new JournalView(number, lines, verification.request(id).orElse(null));
    }

    /**
     * Writes every journal and every seal as a zip that {@code JournalCheck} verifies off-line.
     *
     * @param words with names, units and opinions, else their hashes only
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // which would have a time limit
    public void export(boolean words, OutputStream out) throws IOException {
        requireAuditor();
        audit.record(AuditRecord.Kind.EXPORT, "JournalService.export", words ? "with words" : "without words");
        export.write(words, caller(), out);
    }

    private Checks.Work work(Scope scope, String subject) {
        requireAuditor();
        audit.record(AuditRecord.Kind.ADMINISTRATION, "JournalService.check", subject == null ? scope.name() : subject);
        return switch (scope) {
            case JOURNAL -> verification::everything;
            case DAY -> {
                LocalDate day = LocalDate.parse(subject);
                yield progress -> verification.day(day, progress);
            }
            case REQUEST -> {
                Long id = idOf(subject).orElseThrow(() -> new NotFoundException("journal"));
                yield progress -> verification.request(id, progress);
            }
            case AUDIT -> throw new NotFoundException("check");
        };
    }

    private Optional<Long> idOf(String number) {
        List<Long> ids = new ArrayList<>(1);
        cursor.each(OF_NUMBER, row -> ids.add(row.getLong(1)), number);
        return ids.stream().findFirst();
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
