package org.liandong.web.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liandong.dispatch.linkage.Linkage.Attention;
import org.liandong.dispatch.linkage.Linkage.Card;
import org.liandong.dispatch.progress.Tally;
import org.liandong.web.shell.Say;
import org.liandong.web.shell.Times;

/** Figures of the linkage page in words and widths. */
@Named
@ApplicationScoped
public class LinkageWords {
    @Inject
    private Say say;

    @Inject
    private Times times;

    public Meter meter(Tally tally) {
        return Meter.of(tally);
    }

    /** A bar in words: {@code 应收 24，办结 18，办理中 4，超期 2}. */
    public String bar(Tally tally) {
        return say.of("linkage_index.bar", tally.total(), tally.accepted(), Math.max(0, tally.open()), tally.overdue());
    }

    /** Right of the name: how much is done of what is below, else how far the unit itself is. */
    public String figure(Card card) {
        if (card.hasBelow()) {
            return card.shown().accepted() + "/" + card.shown().total();
        }
        if (card.state() == null) {
            return card.own().total() == 0
                    ? ""
                    : card.own().accepted() + "/" + card.own().total();
        }
        return state(card);
    }

    /** Below the name: what the bar does not say. */
    public String note(Card card, boolean one) {
        List<String> parts = new ArrayList<>();
        if (card.hasBelow() && card.sum().overdue() > 0) {
            parts.add(say.of("linkage_index.late-below", card.sum().overdue()));
        }
        if (one && card.hasBelow() && card.state() != null) {
            parts.add(say.of("linkage_index.own", state(card)));
        }
        if (!one && card.own().total() > card.own().accepted()) {
            parts.add(own(card));
        }
        return String.join(say.of("linkage_index.dot"), parts);
    }

    private String own(Card card) {
        int open = card.own().total() - card.own().accepted();
        String words = card.own().overdue() > 0
                ? say.of("linkage_index.open-late", open, card.own().overdue())
                : say.of("linkage_index.open", open);
        return card.hasBelow() ? say.of("linkage_index.own", words) : words;
    }

    /** {@code 已签收}, {@code 超期 2 个工作日}. */
    public String state(Card card) {
        return card.own().overdue() > 0 ? times.left(card.due()) : say.label(card.state());
    }

    /** What is wrong with a unit. */
    public String attention(Attention one) {
        if (one.due() != null) {
            return times.left(one.due());
        }
        return say.of("linkage_index.reason-" + one.reason(), one.count());
    }

    /** {@code 1.4}, with a dash for nothing yet. */
    public String days(Double days) {
        return days == null ? say.of("linkage_index.none-yet") : String.format(Locale.ROOT, "%.1f", days);
    }

    /** The width of a bar of average times. */
    public double width(Double days, double longest) {
        return days == null || longest == 0 ? 0 : Math.max(1, 100 * days / longest);
    }
}
