package org.liandong.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.liandong.common.BaseEntity;

/** What a unit can report on: a task that a document sets, with the clause that sets it. */
@Entity
@Table(name = "report_task")
public class ReportTask extends BaseEntity {
    @Column(nullable = false, unique = true)
    private String code;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String source;

    private int position;

    protected ReportTask() {}

    public ReportTask(String code, String title, String source, int position) {
        this.code = code;
        this.title = title;
        this.source = source;
        this.position = position;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Document and clause. */
    public String source() {
        return source;
    }

    /** Place in the official order. */
    public int position() {
        return position;
    }
}
