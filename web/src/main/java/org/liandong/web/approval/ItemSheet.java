package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liandong.approval.CollectiveService.NewItem;
import org.liandong.common.BusinessException;
import org.liandong.common.InvalidInputException;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.common.Text;
import org.liandong.common.sheet.Table;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** Reads items of a list from a table with the columns title, task and text, named as the pages name them. */
@ApplicationScoped
class ItemSheet {
    private static final List<String> COLUMNS = List.of("title", "task", "text");

    @Inject
    private Say say;

    /**
     * One item a line; the task is named by its code.
     *
     * @throws InvalidInputException without the column of titles, or without lines
     */
    List<NewItem> items(Table table) {
        List<Integer> at = COLUMNS.stream()
                .map(column -> table.headings().stream()
                        .map(heading -> heading == null ? "" : heading.strip())
                        .toList()
                        .indexOf(say.of("listed.column-" + column)))
                .toList();
        if (at.get(0) < 0 || table.lines().isEmpty()) {
            throw new InvalidInputException("items", "items-sheet");
        }
        List<NewItem> items = new ArrayList<>();
        for (Table.Line line : table.lines()) {
            JsonObjectBuilder data = Json.createObjectBuilder();
            put(data, "task", cell(line, at.get(1)).split(" ")[0]);
            put(data, "text", cell(line, at.get(2)));
            items.add(new NewItem(cell(line, at.get(0)), data.build()));
        }
        return items;
    }

    /** What is wrong, with the line and the column where it is. */
    String sentence(BusinessException refusal) {
        return refusal instanceof InvalidInputException invalid
                ? invalid.problems().stream().map(this::sentence).collect(Collectors.joining(" "))
                : Notices.sentence(refusal);
    }

    private String sentence(Problem problem) {
        String words = say.of("error." + problem.key(), problem.arguments().toArray());
        String field = problem.field();
        int end = field.indexOf("].");
        return end < 0
                ? words
                : say.of(
                        "listed.cell",
                        field.substring("items[".length(), end),
                        say.of("listed.column-" + field.substring(end + 2)),
                        words);
    }

    private static String cell(Table.Line line, int column) {
        String cell = column < 0 || column >= line.cells().size()
                ? null
                : line.cells().get(column);
        return cell == null ? "" : cell.strip();
    }

    private static void put(JsonObjectBuilder data, String name, String value) {
        if (!Text.isBlank(value)) {
            data.add(name, value);
        }
    }
}
