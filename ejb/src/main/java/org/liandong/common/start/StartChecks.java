package org.liandong.common.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Says in the log what every component finds wrong at the start. */
@ApplicationScoped
public class StartChecks {
    private static final Logger LOG = Logger.getLogger(StartChecks.class.getName());

    @Inject
    @Any
    private Instance<StartCheck> checks;

    /** @throws StartRefusal if the product cannot start with what was found */
    public void run() {
        say(checks.stream()
                .flatMap(check -> check.look().stream())
                .sorted(Comparator.comparing(Finding::sentence))
                .toList());
    }

    static void say(List<Finding> findings) {
        findings.stream()
                .filter(finding -> !finding.refuses())
                .forEach(finding -> LOG.log(Level.WARNING, "Liandong starts, but: {0}", finding.sentence()));
        String refused = findings.stream()
                .filter(Finding::refuses)
                .map(Finding::sentence)
                .collect(Collectors.joining(" "));
        if (!refused.isEmpty()) {
            throw StartRefusal.because(refused);
        }
    }
}
