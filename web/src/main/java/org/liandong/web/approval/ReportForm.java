package org.liandong.web.approval;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liandong.approval.view.RequestView;
import org.liandong.dispatch.AnswerSubject;
import org.liandong.form.Form;
import org.liandong.form.FormData;
import org.liandong.report.ReportSubject;

/** The contents of a report as the page types and shows them; what is no number stays text, so that the check can name its field. */
public class ReportForm implements Serializable {
    private String task;
    private String text;
    private final List<Item> items = new ArrayList<>();

    /** A row of the table. */
    public static class Item implements Serializable {
        private String name;
        private String quantity;
        private String note;

        boolean isBlank() {
            return isEmpty(name) && isEmpty(quantity) && isEmpty(note);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getQuantity() {
            return quantity;
        }

        public void setQuantity(String quantity) {
            this.quantity = quantity;
        }

        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    static ReportForm parse(String json) {
        JsonObject data = FormData.parse(json);
        ReportForm form = new ReportForm();
        form.task = text(data, "task");
        form.text = text(data, "text");
        if (data.get("items") instanceof JsonArray rows) {
            rows.getValuesAs(JsonObject.class).forEach(row -> {
                Item item = form.add();
                item.name = text(row, "name");
                item.quantity = text(row, "quantity");
                item.note = text(row, "note");
            });
        }
        return form;
    }

    /** Without what is empty, and without empty rows at the end. */
    JsonObject toJson() {
        JsonObjectBuilder data = Json.createObjectBuilder();
        put(data, "task", task);
        put(data, "text", text);
        int last = items.size();
        while (last > 0 && items.get(last - 1).isBlank()) {
            last--;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        items.subList(0, last).forEach(item -> {
            JsonObjectBuilder row = Json.createObjectBuilder();
            put(row, "name", item.name);
            putNumber(row, item.quantity);
            put(row, "note", item.note);
            rows.add(row);
        });
        return data.add("items", rows).build();
    }

    /** These fields alone; one that is empty stands there empty, so that emptying it is a change too. */
    JsonObject toJson(Collection<String> fields) {
        JsonObject all = toJson();
        JsonObjectBuilder some = Json.createObjectBuilder();
        fields.forEach(field -> some.add(field, all.getOrDefault(field, Json.createValue(""))));
        return some.build();
    }

    /** What the form of a request takes: an answer names no task, and has longer tables. */
    static Form asked(RequestView view) {
        return AnswerSubject.TYPE.equals(view.about().type()) ? AnswerSubject.FORM : ReportSubject.FORM;
    }

    Item add() {
        Item item = new Item();
        items.add(item);
        return item;
    }

    /** Adds a row that is not there yet, behind what was typed; true if it was added. */
    public boolean take(String name, String quantity, String note) {
        boolean there = items.stream()
                .anyMatch(item -> same(item.name, name) && same(item.quantity, quantity) && same(item.note, note));
        if (!there) {
            items.removeIf(Item::isBlank);
            Item item = add();
            item.name = name;
            item.quantity = quantity;
            item.note = note;
        }
        return !there;
    }

    private static boolean same(String one, String other) {
        return isEmpty(one) ? isEmpty(other) : one.equals(other);
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (!isEmpty(value)) {
            json.add(name, value);
        }
    }

    private static void putNumber(JsonObjectBuilder row, String value) {
        if (isEmpty(value)) {
            return;
        }
        try {
            row.add("quantity", new BigDecimal(value.strip()));
        } catch (NumberFormatException e) {
            row.add("quantity", value);
        }
    }

    private static String text(JsonObject data, String name) {
        JsonValue value = data.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value == JsonValue.NULL ? null : value.toString();
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<Item> getItems() {
        return items;
    }
}
