package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.liandong.report.ReportService;
import org.liandong.report.ReportService.TaskRow;

/** Titles of the tasks that reports are about, kept; an unknown one is looked up again. */
@Named
@ApplicationScoped
public class TaskNames {
    @Inject
    private ReportService service;

    private volatile List<TaskRow> known = List.of();

    /** The tasks in their order. */
    public List<TaskRow> kept() {
        return known.isEmpty() ? read() : known;
    }

    /** The title behind a code; empty for none. */
    public String title(String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        return find(code, kept()).or(() -> find(code, read())).orElse(code);
    }

    private List<TaskRow> read() {
        known = service.findTasks();
        return known;
    }

    private static Optional<String> find(String code, List<TaskRow> tasks) {
        return tasks.stream()
                .filter(task -> task.code().equals(code))
                .map(TaskRow::title)
                .findFirst();
    }
}
