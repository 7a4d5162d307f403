package org.liandong.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;

/** What the operator has mistyped about mail and robots is said at the start, not when somebody acts. */
@ApplicationScoped
class MessagesCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        try {
            return look(OutboxSettings.ofServer());
        } catch (IllegalStateException e) {
            return List.of(Finding.refusal(e.getMessage() + "."));
        }
    }

    static List<Finding> look(OutboxSettings settings) {
        List<Finding> findings = new ArrayList<>();
        boolean sends = settings.mail().isPresent() || !settings.origins().isEmpty();
        if (sends && settings.base().isEmpty()) {
            findings.add(Finding.warning(
                    "BASE_ADDRESS is not set, so messages carry no links; set it to where people reach the product,"
                            + " such as https://ld.example.edu/liandong."));
        }
        if (!settings.base().isEmpty() && !settings.base().matches("https?://[^\\s/]+(/\\S*)?")) {
            findings.add(Finding.refusal("BASE_ADDRESS is an address such as https://ld.example.edu/liandong, not "
                    + settings.base() + "."));
        }
        return findings;
    }
}
