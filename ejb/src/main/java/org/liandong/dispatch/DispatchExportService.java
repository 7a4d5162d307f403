package org.liandong.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.liandong.audit.AuditRecord;
import org.liandong.audit.AuditService;
import org.liandong.audit.RefusalsAudited;
import org.liandong.common.sheet.CsvSheetWriter;
import org.liandong.common.sheet.ExcelSheetWriter;
import org.liandong.common.sheet.SheetWriter;
import org.liandong.dispatch.AnswersBelowService.Answer;
import org.liandong.dispatch.AnswersBelowService.Item;
import org.liandong.dispatch.DispatchListService.ReceivedRow;
import org.liandong.dispatch.DispatchListService.SentRow;
import org.liandong.dispatch.GivenService.GivenRow;

/** Takes the caller's lists out, line by line as they are read; each time is recorded in the audit. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class DispatchExportService {
    private static final int AT_ONCE = 100;

    @Inject
    private DispatchListService lists;

    @Inject
    private GivenService given;

    @Inject
    private AcceptedAnswers below;

    @Inject
    private AuditService audit;

    /** The lists of {@link DispatchListService}. */
    public enum Which {
        OPEN,
        RECEIVED,
        SENT
    }

    /** How it is called and written: name of the sheet, headings, and how a value is said. */
    public record Words(String name, List<String> headings, Function<Object, String> value) {}

    /** Writes a list as Excel or CSV; columns as {@code dispatch_index.columns-*} names them. */
    public void write(Which which, boolean excel, Words words, OutputStream out) throws IOException {
        audit.record(AuditRecord.Kind.EXPORT, "DispatchExportService.write", which + (excel ? " XLSX" : " CSV"));
        try (SheetWriter sheet = excel ? new ExcelSheetWriter(out) : new CsvSheetWriter(out)) {
            sheet.sheet(words.name(), words.headings());
            switch (which) {
                case OPEN -> lines(sheet, words, lists.findOpen(), DispatchExportService::cells);
                case RECEIVED ->
                    pages(sheet, words, after -> lists.findReceived(after, AT_ONCE), DispatchExportService::cells);
                case SENT -> pages(sheet, words, after -> lists.findSent(after, AT_ONCE), DispatchExportService::cells);
            }
        }
    }

    /**
     * Writes how each unit stands to which a unit of the caller's gave a dispatch; in Excel, a second sheet holds what was answered and
     * accepted, an item a line.
     *
     * @param excel else CSV, which has the first list only
     */
    public void writeGiven(Long dispatch, Long giver, boolean excel, Words units, Words answers, OutputStream out)
            throws IOException {
        given.find(dispatch, giver, null, null, 1); // refuses before the first byte
        audit.record(AuditRecord.Kind.EXPORT, "DispatchExportService.writeGiven", dispatch + " of unit " + giver);
        try (SheetWriter sheet = excel ? new ExcelSheetWriter(out) : new CsvSheetWriter(out)) {
            sheet.sheet(units.name(), units.headings());
            pages(
                    sheet,
                    units,
                    after -> given.find(dispatch, giver, null, after == null ? null : Long.valueOf(after), AT_ONCE),
                    DispatchExportService::cells);
            if (excel) {
                sheet.sheet(answers.name(), answers.headings());
                answers(sheet, answers, dispatch, giver);
            }
        }
    }

    private void answers(SheetWriter sheet, Words words, Long dispatch, Long giver) throws IOException {
        long after = 0;
        for (var page = below.page(dispatch, giver, after, AT_ONCE);
                !page.isEmpty();
                page = below.page(dispatch, giver, after, AT_ONCE)) {
            for (Answer answer : page) {
                lines(sheet, words, items(answer), item -> cells(answer, item));
                after = answer.unitId();
            }
        }
    }

    /** An answer without items is a line too. */
    private static List<Item> items(Answer answer) {
        return answer.items().isEmpty() ? List.of(new Item("", "", "")) : answer.items();
    }

    private static <R extends Serializable> void pages(
            SheetWriter sheet,
            Words words,
            Function<String, DispatchListService.Page<R>> read,
            Function<R, List<Object>> cells)
            throws IOException {
        String after = null;
        do {
            var page = read.apply(after);
            lines(sheet, words, page.rows(), cells);
            after = page.next();
        } while (after != null);
    }

    private static <R> void lines(SheetWriter sheet, Words words, List<R> rows, Function<R, List<Object>> cells)
            throws IOException {
        for (R row : rows) {
            sheet.line(cells.apply(row).stream().map(words.value()).toList());
        }
    }

    private static List<Object> cells(ReceivedRow row) {
        return Arrays.asList(row.number(), row.title(), row.sender(), row.unit(), row.state(), row.sentAt(), row.due());
    }

    private static List<Object> cells(Answer answer, Item item) {
        return Arrays.asList(answer.unit(), answer.text(), item.name(), item.quantity(), item.note());
    }

    private static List<Object> cells(GivenRow row) {
        return Arrays.asList(
                row.unit(),
                row.level(),
                row.state(),
                row.due(),
                row.signedBy(),
                row.signedAt(),
                row.answeredAt(),
                row.acceptedAt(),
                row.urged());
    }

    private static List<Object> cells(SentRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.unit(),
                row.author(),
                row.state(),
                row.sentAt(),
                row.due(),
                Math.max(row.tally().total(), row.receipts()),
                row.tally().signed(),
                row.tally().answered(),
                row.tally().accepted(),
                row.tally().overdue());
    }
}
