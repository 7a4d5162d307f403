package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.approval.view.RequestView;
import org.liandong.approval.view.RequestView.OpenStep;
import org.liandong.web.shell.Say;

/** Where a request is for somebody who cannot decide on it, and why that is so (A14). */
@Named
@ApplicationScoped
public class Standing {
    @Inject
    private Say say;

    public String of(RequestView view) {
        String where = view.steps().stream()
                .findFirst()
                .map(this::waits)
                .orElseGet(() -> say.of("standing." + view.state().name()));
        return view.mine() || view.steps().isEmpty() ? where : where + why(view);
    }

    private String waits(OpenStep step) {
        return say.of("standing.waits", step.unit(), say.label(step.role()), say.list(step.holders()));
    }

    /** Why the viewer may not decide, or not approve. */
    public String why(RequestView view) {
        return view.actions().stream()
                .filter(action -> action.action().isDecision() && !action.allowed())
                .findFirst()
                .map(action -> say.of(
                        "error." + action.refusal().key(),
                        action.refusal().arguments().toArray()))
                .orElse("");
    }
}
