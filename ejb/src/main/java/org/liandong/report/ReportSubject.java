package org.liandong.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liandong.approval.ApprovalSubject;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.form.Form;
import org.liandong.form.FormField;

/** Lets the approval decide about reports (A0). */
@ApplicationScoped
public class ReportSubject implements ApprovalSubject {
    public static final String TYPE = "report";

    /** Task reported on, text, table of items. */
    public static final Form FORM = new Form(
            FormField.choice("task", true).found(),
            FormField.text("text", true, 4000),
            FormField.table(
                    "items",
                    50,
                    FormField.text("name", true, 100),
                    FormField.number("quantity", false, 9),
                    FormField.text("note", false, 200)));

    @PersistenceContext
    private EntityManager em;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public List<Problem> problems(JsonObject data) {
        return task(data).isPresent() ? List.of() : List.of(new Problem("task", "task-unknown"));
    }

    @Override
    public void moved(ApprovalRequest request, JsonObject data, Instant at) {
        Report report = em
                .createQuery("select r from Report r where r.requestId = :request", Report.class)
                .setParameter("request", request.id())
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> new Report(request));
        report.move(task(data).orElseThrow(), request.state(), at);
        em.persist(report);
    }

    @Override
    public String called(String field, String value) {
        return field.equals("task") ? task(value).map(ReportTask::title).orElse(value) : value;
    }

    private Optional<ReportTask> task(JsonObject data) {
        return task(data.getString("task", ""));
    }

    private Optional<ReportTask> task(String code) {
        return em
                .createQuery("select t from ReportTask t where t.code = :code", ReportTask.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }
}
