package org.liandong.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import org.liandong.audit.RefusalsAudited;
import org.liandong.organisation.CurrentUser;

/** Finds the tasks that can be reported on. */
@Stateless
@RolesAllowed("user")
@RefusalsAudited
public class ReportService {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** A task to choose; {@code source} names the document that sets it. */
    public record TaskRow(String code, String title, String source) implements Serializable {}

    /** All tasks in their order. */
    public List<TaskRow> findTasks() {
        user.appointed();
        return em
                .createQuery(
                        "select t.code, t.title, t.source from ReportTask t order by t.position, t.id", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new TaskRow((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
