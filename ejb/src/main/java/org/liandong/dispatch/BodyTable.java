package org.liandong.dispatch;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liandong.common.Checks;

/** The table in a dispatch: a head and rows of texts, each as long as the head. */
public record BodyTable(List<String> columns, List<List<String>> rows) implements Serializable {
    public static final int MOST_COLUMNS = 20;
    public static final int MOST_ROWS = 500;
    public static final int LONGEST_CELL = 1000;

    /** Reports what keeps it from being stored, at {@code table}. */
    void check(Checks checks) {
        checks.reportIf(columns.isEmpty(), "table", "field-required");
        checks.reportIf(columns.size() > MOST_COLUMNS, "table", "table-too-wide", MOST_COLUMNS);
        checks.reportIf(rows.size() > MOST_ROWS, "table", "field-too-many-rows", MOST_ROWS);
        for (int i = 0; i < columns.size(); i++) {
            checks.optional("table.columns[" + i + "]", columns.get(i), 60);
        }
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            checks.reportIf(rows.get(i).size() != columns.size(), "table.rows[" + i + "]", "table-row-length");
            for (int k = 0; k < rows.get(i).size(); k++) {
                checks.optional("table.rows[" + i + "][" + k + "]", rows.get(i).get(k), LONGEST_CELL);
            }
        }
    }

    String toJson() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        rows.forEach(row -> lines.add(array(row)));
        return Json.createObjectBuilder()
                .add("columns", array(columns))
                .add("rows", lines)
                .build()
                .toString();
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        return Json.createArrayBuilder(
                texts.stream().map(text -> text == null ? "" : text).toList());
    }

    /** What {@link #toJson} wrote; null for null. */
    static BodyTable parse(String json) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject table = reader.readObject();
            List<List<String>> rows = new ArrayList<>();
            table.getJsonArray("rows").getValuesAs(JsonArray.class).forEach(row -> rows.add(texts(row)));
            return new BodyTable(texts(table.getJsonArray("columns")), rows);
        } catch (JsonException e) {
            throw new IllegalStateException("table of a dispatch", e);
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
