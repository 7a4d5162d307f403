package org.liandong.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.approval.retention.RetentionSettings;
import org.liandong.web.shell.Say;

/** Under every form that is filled in: what it asks for, who sees it, how long it is kept (T7). */
@Named
@RequestScoped
public class Purpose {
    @Inject
    private Say say;

    public String getSentence() {
        String kept = RetentionSettings.ofServer()
                .cases()
                .map(time -> say.of("purpose.kept", time.getDays()))
                .orElseGet(() -> say.of("purpose.kept-always"));
        return say.of("purpose.what", kept);
    }
}
