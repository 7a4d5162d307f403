package org.liandong.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liandong.approval.request.RequestState;
import org.liandong.approval.route.Signing;
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
        String where = view.state() == RequestState.SUSPENDED || view.steps().isEmpty()
                ? say.of("standing." + view.state().name())
                : view.steps().stream().map(this::waits).collect(Collectors.joining());
        return view.mine() || view.steps().isEmpty() ? where : where + why(view);
    }

    /** How a step is signed, where more than one person has to do with it. */
    public String how(Optional<OpenStep> step) {
        return step.filter(
                        open -> open.signing() != Signing.ANY || open.holders().size() > 1)
                .map(open -> open.signing() == Signing.ANY
                        ? say.of("approval_request.any", say.label(open.role()))
                        : say.label(open.signing()))
                .orElse("");
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
