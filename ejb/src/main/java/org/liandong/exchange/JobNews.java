package org.liandong.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.liandong.outbox.MessageService;
import org.liandong.outbox.MessageService.News;
import org.liandong.outbox.OutboxMessage;

/** Tells who confirmed how an import ended, and the administrators of a unit that the folder holds something new. */
@Stateless
public class JobNews {
    @Inject
    private MessageService messages;

    @Inject
    private UnitAdministrators administrators;

    public void finished(ImportJob job) {
        tell(job, OutboxMessage.Kind.IMPORT_DONE, List.of(job.confirmedBy()));
    }

    public void refused(ImportJob job) {
        tell(job, OutboxMessage.Kind.IMPORT_REFUSED, List.of(job.confirmedBy()));
    }

    public void waiting(ImportJob job) {
        tell(
                job,
                OutboxMessage.Kind.SYNC_WAITING,
                administrators.ofUnit(job.unit().id()));
    }

    private void tell(ImportJob job, OutboxMessage.Kind kind, List<Long> people) {
        String event = "import-" + job.id() + "-" + kind + "-" + job.lockVersion();
        messages.queue(
                new News(event, kind, null, job.title(), job.unit().name(), "/exchange/job.xhtml?id=" + job.id()),
                people);
    }
}
