package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.liandong.dispatch.AnswersBelowService;
import org.liandong.dispatch.Content;
import org.liandong.dispatch.DispatchExportService;
import org.liandong.dispatch.DispatchFileService;
import org.liandong.dispatch.DispatchListService;
import org.liandong.dispatch.DispatchService;
import org.liandong.dispatch.DispatchViewService;
import org.liandong.dispatch.GivenService;
import org.liandong.dispatch.ReceiptService;
import org.liandong.dispatch.Recipients;
import org.liandong.file.FileIntake.Upload;

/**
 * How each operation on dispatches is tried; see {@link Operations}. The target is a dispatch of the university that its faculty has
 * signed for and need not answer: who may sign, pass on or answer is told why there is nothing to be done.
 */
final class DispatchOperations {
    private static final String TOKEN = "matrix-token";

    private final Target target;
    private final long dispatch;

    DispatchOperations(Target target) throws SQLException {
        this.target = target;
        this.dispatch = target.dispatch();
    }

    void addTo(Operations all) throws SQLException {
        Content empty = new Content(null, null, null, Recipients.NOBODY, null, null);
        DispatchService service = bean(DispatchService.class);
        all.call("DispatchService.create", () -> service.create(target.faculty, empty, TOKEN));
        all.call("DispatchService.save", () -> service.save(dispatch, 0, empty));
        all.call("DispatchService.discard", () -> service.discard(dispatch, 0));
        all.call("DispatchService.preview", () -> service.preview(target.faculty, Recipients.NOBODY));
        all.call("DispatchService.send", () -> service.send(dispatch, 0, 0));
        DispatchViewService views = bean(DispatchViewService.class);
        all.call("DispatchViewService.get", () -> views.get(dispatch));
        all.call("DispatchViewService.head", () -> views.head(dispatch));
        all.sees("DispatchViewService.findHead", () -> views.findHead(dispatch).isPresent());
        ReceiptService receipts = bean(ReceiptService.class);
        all.call("ReceiptService.sign", () -> receipts.sign(dispatch, target.faculty));
        all.call(
                "ReceiptService.previewPassOn",
                () -> receipts.previewPassOn(dispatch, target.faculty, Recipients.NOBODY));
        all.call("ReceiptService.passOn", () -> receipts.passOn(dispatch, target.faculty, Recipients.NOBODY, 0));
        all.call("ReceiptService.answer", () -> receipts.answer(dispatch, target.faculty, "x", TOKEN));
        all.call("AnswersBelowService.find", () -> bean(AnswersBelowService.class)
                .find(dispatch, target.faculty));
        GivenService given = bean(GivenService.class);
        all.call("GivenService.find", () -> given.find(dispatch, target.university, null, null, 1));
        all.call("GivenService.progress", () -> given.progress(dispatch, target.faculty));
        addLists(all);
        addGivenList(all);
        addFiles(all);
    }

    private void addLists(Operations all) {
        DispatchListService lists = bean(DispatchListService.class);
        all.sees("DispatchListService.findOpen", () -> lists.findOpen().stream()
                .anyMatch(row -> row.dispatch() == dispatch));
        all.sees("DispatchListService.findReceived", () -> lists.findReceived(null, 100).rows().stream()
                .anyMatch(row -> row.dispatch() == dispatch));
        all.sees("DispatchListService.findSent", () -> lists.findSent(null, 100).rows().stream()
                .anyMatch(row -> row.id() == dispatch));
        all.sees("DispatchListService.findBelow", () -> lists.findBelow(100).stream()
                .anyMatch(row -> row.id() == dispatch));
        all.call("DispatchListService.countOpen", lists::countOpen);
        all.call("DispatchExportService.write", () -> bean(DispatchExportService.class)
                .write(
                        DispatchExportService.Which.OPEN,
                        false,
                        new DispatchExportService.Words("x", List.of("x"), String::valueOf),
                        Operations.nowhere()));
    }

    private void addGivenList(Operations all) {
        DispatchExportService.Words words = new DispatchExportService.Words("x", List.of("x"), String::valueOf);
        all.call("DispatchExportService.writeGiven", () -> bean(DispatchExportService.class)
                .writeGiven(dispatch, target.university, true, words, words, Operations.nowhere()));
    }

    /** The file is only in the database: who may have it is told that its bytes are not there. */
    private void addFiles(Operations all) throws SQLException {
        long file = target.file("dispatch", dispatch);
        DispatchFileService files = bean(DispatchFileService.class);
        all.call("DispatchFileService.add", () -> files.add(dispatch, new Upload("x", InputStream.nullInputStream())));
        all.call("DispatchFileService.remove", () -> files.remove(dispatch, file));
        all.call("DispatchFileService.find", () -> files.find(dispatch));
        all.call("DispatchFileService.get", () -> files.get(dispatch, file));
        all.call("DispatchFileService.getAll", () -> files.getAll(dispatch));
    }
}
