package org.liandong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;

/** Whether the audit is kept for as long as the operator thinks. */
@ApplicationScoped
class RetentionCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        return look(AuditRetention.said());
    }

    static List<Finding> look(String days) {
        String kept = AuditRetention.of(days).toString().replaceAll("\\D", "");
        return days.isEmpty() || days.equals(kept)
                ? List.of()
                : List.of(Finding.warning("AUDIT_DAYS is " + days + ", but the audit is kept for "
                        + (days.matches("\\d{1,6}")
                                ? kept + " days, the least"
                                : "three years, as when nothing is said")
                        + "."));
    }
}
