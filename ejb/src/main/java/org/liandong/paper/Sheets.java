package org.liandong.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liandong.approval.ApprovalSubject;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.view.RequestView;
import org.liandong.file.AttachedFile;
import org.liandong.form.FormData;
import org.liandong.form.FormField;
import org.liandong.organisation.OrgUnit;
import org.liandong.paper.print.Block;
import org.liandong.paper.print.Sheet;
import org.liandong.paper.print.SheetWords;

/** Puts what a viewer sees of a request into the words of a sheet (A21); what the view leaves out is left out here. */
@ApplicationScoped
class Sheets {
    private static final int HASH_SHOWN = 16;

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<ApprovalSubject> subjects;

    Sheet of(RequestView view, ApprovalRequest request) {
        return new Sheet(
                view.number(),
                view.title(),
                view.origin().name(),
                view.filer(),
                SheetWords.of("state." + view.state()),
                end(view.state()),
                facts(view, request),
                contents(view),
                grids(view),
                new Stops(request.route()).of(view));
    }

    /** The values of placeholders in a layout. */
    Map<String, String> values(RequestView view, ApprovalRequest request, String day) {
        OrgUnit top = em.find(OrgUnit.class, OrgUnit.idsOf(request.originPath()).get(0));
        return Map.of(
                "number", view.number() == null ? "" : view.number(),
                "title", view.title(),
                "unit", view.origin().name(),
                "top", top.name(),
                "date", day,
                "filer", view.filer(),
                "state", SheetWords.of("state." + view.state()));
    }

    private static Sheet.End end(RequestState state) {
        return switch (state) {
            case APPROVED -> Sheet.End.GRANTED;
            case REJECTED, WITHDRAWN, VOID, FORFEITED -> Sheet.End.REFUSED;
            default -> Sheet.End.OPEN;
        };
    }

    /** What everybody who sees the request sees of it: not the task or list, which not everybody does (A19). */
    private List<Sheet.Fact> facts(RequestView view, ApprovalRequest request) {
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("number", view.number()));
        facts.add(fact("title", view.title()));
        facts.add(fact("unit", view.origin().name()));
        facts.add(fact("filer", view.filer()));
        facts.add(fact("route", request.route().route().name()));
        return facts;
    }

    private static Sheet.Fact fact(String key, String value) {
        return new Sheet.Fact(SheetWords.of(key), text(value));
    }

    private List<FormField> fields(RequestView view) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(view.about().type()))
                .flatMap(subject -> subject.form().fields().stream())
                .toList();
    }

    private List<Sheet.Fact> contents(RequestView view) {
        JsonObject data = FormData.parse(view.data());
        return fields(view).stream()
                .filter(field -> field.type() != FormField.Type.TABLE && data.containsKey(field.code()))
                .map(field -> fact("field." + field.code(), value(field, data)))
                .toList();
    }

    private List<Sheet.Grid> grids(RequestView view) {
        JsonObject data = FormData.parse(view.data());
        Stream<Sheet.Grid> tables = fields(view).stream()
                .filter(field -> data.get(field.code()) instanceof JsonArray rows && !rows.isEmpty())
                .map(field -> grid(field, data.getJsonArray(field.code())));
        Stream<Sheet.Grid> files = view.files().isEmpty() ? Stream.empty() : Stream.of(files(view.files()));
        return Stream.concat(tables, files).toList();
    }

    private Sheet.Grid grid(FormField table, JsonArray rows) {
        List<String> head = new ArrayList<>(List.of(SheetWords.of("no")));
        table.columns().forEach(column -> head.add(SheetWords.of("field." + column.code())));
        List<List<String>> lines = new ArrayList<>();
        for (JsonObject row : rows.getValuesAs(JsonObject.class)) {
            List<String> line = new ArrayList<>(List.of(Integer.toString(lines.size() + 1)));
            table.columns().forEach(column -> line.add(value(column, row)));
            lines.add(line);
        }
        return new Sheet.Grid(Block.CONTENTS, SheetWords.of("field." + table.code()), head, lines);
    }

    /** With the beginning of each hash, so that a file can be told from another of the same name. */
    private static Sheet.Grid files(List<AttachedFile> files) {
        List<List<String>> rows = new ArrayList<>();
        files.forEach(file -> rows.add(List.of(
                Integer.toString(rows.size() + 1), file.name(), file.hash().substring(0, HASH_SHOWN))));
        return new Sheet.Grid(
                Block.FILES,
                SheetWords.of("files"),
                List.of(SheetWords.of("no"), SheetWords.of("file"), SheetWords.of("hash")),
                rows);
    }

    private String value(FormField field, JsonObject data) {
        JsonValue value = data.getOrDefault(field.code(), JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return field.type() == FormField.Type.CHOICE ? chosen(text.getString()) : text.getString();
        }
        return field.type() == FormField.Type.NUMBER
                ? new BigDecimal(value.toString()).toPlainString()
                : value.toString();
    }

    /** The title of a task of reports; another choice is its own name. */
    private String chosen(String code) {
        return em
                .createQuery("select t.title from ReportTask t where t.code = :code", String.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), found -> found.isEmpty() ? code : found.get(0)));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
