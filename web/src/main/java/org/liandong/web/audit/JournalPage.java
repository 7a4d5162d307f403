package org.liandong.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.liandong.approval.proof.JournalService;
import org.liandong.approval.proof.JournalView;
import org.liandong.approval.proof.SealView;
import org.liandong.audit.check.CheckView;
import org.liandong.audit.check.CheckView.Scope;
import org.liandong.common.InvalidInputException;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** Verification, one request's journal, seals and export. */
@Named
@RequestScoped
public class JournalPage {
    private static final int SEALS = 14;
    private static final int CHECKS = 6;

    @Inject
    private JournalService journal;

    @Inject
    private Say say;

    private String number;
    private String before;
    private String day;
    private JournalView view;
    private List<SealView> seals;
    private List<CheckView> checks;

    public void load() {
        seals = journal.findSeals(day(before), SEALS);
        if (isLookedUp()) {
            view = journal.findJournal(number.strip()).orElse(null);
        }
    }

    public void checkAll() {
        begin(Scope.JOURNAL, null);
    }

    public void checkDay() {
        LocalDate wanted = day(day);
        if (wanted == null) {
            throw new InvalidInputException("day", "bad-date", day == null ? "" : day);
        }
        begin(Scope.DAY, wanted.toString());
    }

    private void begin(Scope scope, String subject) {
        journal.startCheck(scope, subject);
        Notices.done("audit_journal.begun");
        Addresses.go("/audit/journal.xhtml");
    }

    public boolean isLookedUp() {
        return number != null && !number.isBlank();
    }

    public JournalView view() {
        return view;
    }

    public List<SealView> seals() {
        return seals;
    }

    /** The day before which older seals are, null when the last page is shown. */
    public LocalDate older() {
        return seals.size() < SEALS ? null : seals.get(seals.size() - 1).day();
    }

    public List<CheckView> checks() {
        if (checks == null) {
            checks = journal.findChecks(CHECKS);
        }
        return checks;
    }

    public boolean isRunning() {
        return checks().stream().anyMatch(CheckView::running);
    }

    /** What was done, in words; the code itself where the bundles have none. */
    public String action(String code) {
        return known("approvalaction." + code, code);
    }

    public String role(String code) {
        return code == null ? "" : known("role." + code, code);
    }

    private String known(String key, String otherwise) {
        String words = say.of(key);
        return words.equals(key) ? otherwise : words;
    }

    /** A day; null for what is none. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
