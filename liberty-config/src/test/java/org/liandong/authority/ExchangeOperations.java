package org.liandong.authority;

import static org.liandong.authority.Operations.bean;

import java.util.List;
import org.liandong.common.NotFoundException;
import org.liandong.exchange.ExportService;
import org.liandong.exchange.ImportService;
import org.liandong.exchange.SynchronisationService;
import org.liandong.organisation.importing.FileKind;
import org.liandong.organisation.importing.ImportMode;

/** How each operation of import and export is tried; see {@link Operations}. The target's import is over, so that nothing comes of it. */
final class ExchangeOperations {
    private final Target target;

    ExchangeOperations(Target target) {
        this.target = target;
    }

    void addTo(Operations all) {
        ExportService exports = bean(ExportService.class);
        all.call("ExportService.check", () -> exports.check(target.faculty));
        all.call(
                "ExportService.write",
                () -> exports.write(
                        target.faculty, List.of(FileKind.UNITS), ExportService.Format.CSV, true, Operations.nowhere()));
        all.call(
                "ExportService.template",
                () -> exports.template(
                        List.of(FileKind.UNITS), ExportService.Format.CSV, true, List.of(), Operations.nowhere()));
        ImportService imports = bean(ImportService.class);
        all.call("ImportService.administered", imports::administered);
        all.call("ImportService.start", () -> imports.start(target.faculty, List.of()));
        all.sees("ImportService.findMine", () -> imports.findMine().stream()
                .anyMatch(job -> job.id().equals(target.importJob)));
        all.call("ImportService.get", () -> imports.get(target.importJob));
        all.call("ImportService.parts", () -> imports.parts(target.importJob));
        all.call("ImportService.propose", () -> {
            try {
                imports.propose(target.importJob, -1L, null);
            } catch (NotFoundException e) {
                if (e.arguments().contains("import")) {
                    throw e; // else the import was found, and its list was not
                }
            }
        });
        all.call("ImportService.check", () -> imports.check(target.importJob, ImportMode.values()[0]));
        all.call("ImportService.confirm", () -> imports.confirm(target.importJob, "x"));
        all.call("ImportService.discard", () -> imports.discard(target.importJob));
        all.call("ImportService.problems", () -> imports.problems(target.importJob));
        SynchronisationService synchronisation = bean(SynchronisationService.class);
        all.sees("SynchronisationService.isOffered", synchronisation::isOffered);
        all.call("SynchronisationService.look", synchronisation::look);
        all.call("ImportService.changes", () -> imports.changes(target.importJob));
    }
}
