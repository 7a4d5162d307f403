package org.liandong.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.liandong.calendar.Limit;
import org.liandong.web.shell.Say;

/** Limits in words: {@code 收到后 4 个工作日内} (A9). */
@Named
@ApplicationScoped
public class LimitWords {
    @Inject
    private Say say;

    /** {@code 4 个工作日}, {@code 报送后 24 小时}, {@code 会议日期前 2 个工作日}; a field is named as it is in the form's data. */
    public String words(Limit limit) {
        int amount = Math.abs(limit.amount());
        String time = say.of("limit." + limit.unit().name(), amount);
        if (limit.anchor() == Limit.Anchor.ARRIVAL && limit.amount() > 0) {
            return time;
        }
        String anchor = limit.anchor() == Limit.Anchor.FIELD
                ? say.of("limit.FIELD", limit.field())
                : say.of("limit." + limit.anchor().name());
        if (amount == 0) {
            return say.of("limit.on", anchor);
        }
        return say.of(limit.amount() < 0 ? "limit.before" : "limit.after", anchor, time);
    }
}
