package org.liandong.approval.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.common.start.Finding;
import org.liandong.common.start.StartCheck;

/** Whether contents and messages are kept for as long as the operator thinks (T7, T14). */
@ApplicationScoped
class RetentionCheck implements StartCheck {
    @Override
    public List<Finding> look() {
        return look(RetentionSettings.casesAsSaid(), RetentionSettings.messagesAsSaid());
    }

    static List<Finding> look(String cases, String messages) {
        return Stream.concat(
                        look("CASE_DAYS", cases, RetentionSettings.YEAR),
                        look("MESSAGE_DAYS", messages, RetentionSettings.MONTH))
                .toList();
    }

    private static Stream<Finding> look(String name, String days, int least) {
        String kept = RetentionSettings.of(days, least)
                .map(period -> Integer.toString(period.getDays()))
                .orElse("0");
        return days.isEmpty() || days.equals(kept)
                ? Stream.empty()
                : Stream.of(Finding.warning(name + " is " + days + ", but they are kept "
                        + (kept.equals("0") ? "for ever" : "for " + kept + " days, the least") + "."));
    }
}
