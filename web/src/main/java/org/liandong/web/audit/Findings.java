package org.liandong.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.audit.check.CheckView;
import org.liandong.audit.check.Finding;
import org.liandong.web.shell.Say;

/** Checks and what they found, in words. */
@Named
@ApplicationScoped
public class Findings {
    @Inject
    private Say say;

    /** The first link that does not fit. */
    public String words(Finding finding) {
        return say.of("finding." + finding.code(), finding.arguments().toArray());
    }

    /** What was checked. */
    public String scope(CheckView check) {
        return say.of("check_scope." + check.scope(), check.subject());
    }

    public String state(CheckView check) {
        return say.of("check_state." + check.state());
    }

    public String css(CheckView check) {
        return switch (check.state()) {
            case SOUND -> "done";
            case BROKEN, FAILED -> "late";
            case RUNNING -> "wait";
            case INTERRUPTED -> "";
        };
    }

    /** How far it is, or what came of it. */
    public String result(CheckView check) {
        if (check.finding() != null) {
            return words(check.finding());
        }
        return switch (check.state()) {
            case SOUND ->
                check.erased() == 0
                        ? say.of("check_result.sound", check.done())
                        : say.of("check_result.sound-erased", check.done(), check.erased());
            case RUNNING -> say.of("check_result.running", check.done(), check.total());
            default -> say.of("check_result." + check.state());
        };
    }
}
