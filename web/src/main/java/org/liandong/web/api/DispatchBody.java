package org.liandong.web.api;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.liandong.dispatch.BodyTable;
import org.liandong.dispatch.Content;
import org.liandong.dispatch.Recipients;
import org.liandong.organisation.Level;
import org.liandong.organisation.UnitKind;

/** Reads what a dispatch says, and to whom it goes, out of a call. */
final class DispatchBody {
    private DispatchBody() {}

    static Content content(Body body) {
        return new Content(
                body.text("title"),
                body.optionalText("body"),
                body.has("table") ? table(body.body("table")) : null,
                recipients(body.body("recipients")),
                body.optionalText("answerRoute"),
                body.optionalDay("due"));
    }

    static Recipients recipients(Body body) {
        return new Recipients(
                body.optionalNumber("below"),
                values(body, "levels", Level.class),
                values(body, "kinds", UnitKind.class),
                new LinkedHashSet<>(body.numbers("groups")),
                new LinkedHashSet<>(body.numbers("units")),
                new LinkedHashSet<>(body.numbers("without")));
    }

    private static BodyTable table(Body body) {
        return new BodyTable(body.texts("columns"), body.lines("rows"));
    }

    private static <E extends Enum<E>> Set<E> values(Body body, String name, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        body.texts(name).forEach(text -> values.add(Codes.parse(type, text.toLowerCase(Locale.ROOT), name)));
        return values;
    }
}
