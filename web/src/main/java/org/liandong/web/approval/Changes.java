package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liandong.approval.view.RequestFiles;
import org.liandong.approval.view.RequestView;
import org.liandong.form.FormDiff.Change;
import org.liandong.web.shell.Say;

/** What changed in the contents since the viewer last looked. */
@Named
@ApplicationScoped
public class Changes {
    private static final Pattern CELL = Pattern.compile("items\\[(\\d+)](?:\\.(\\w+))?");

    @Inject
    private Say say;

    @Inject
    private TaskNames tasks;

    /** Empty for the applicant, who typed them. */
    public List<Change> of(RequestView view) {
        return view.mine() || view.looked() == null ? List.of() : view.looked().changes();
    }

    /** What stood in a field before; null when it did not change. */
    public String before(RequestView view, String field) {
        return of(view).stream()
                .filter(change -> change.field().equals(field))
                .map(change -> value(field, change.before()))
                .findFirst()
                .orElse(null);
    }

    /** {@code 明细第 2 行 · 名称}. */
    public String field(String field) {
        if (RequestFiles.FIELD.equals(field)) {
            return say.of("file_list.title");
        }
        Matcher cell = CELL.matcher(field);
        if (!cell.matches()) {
            return say.of("report." + field);
        }
        int row = Integer.parseInt(cell.group(1)) + 1;
        return cell.group(2) == null
                ? say.of("report.row", row)
                : say.of("report.cell", row, say.of("report." + cell.group(2)));
    }

    /** A value as it is read; nothing is said as such. */
    public String value(String field, String value) {
        if (value == null || value.isEmpty()) {
            return say.of("report.nothing");
        }
        return "task".equals(field) ? tasks.title(value) : value;
    }
}
