package org.liandong.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.liandong.approval.matter.Matter;
import org.liandong.approval.matter.Matters;
import org.liandong.web.shell.Say;

/** What is open with a person, in words. */
@Named
@ApplicationScoped
public class MatterWords {
    @Inject
    private Say say;

    /** {@code 岗位待办 2、本人的签署席 1}. */
    public String summary(Matters open) {
        List<String> parts = new ArrayList<>();
        open.kinds().forEach(kind -> parts.add(part(kind(kind), open.of(kind).size())));
        if (open.drafts() > 0) {
            parts.add(part(say.of("organisation_matters.drafts"), open.drafts()));
        }
        return say.list(parts);
    }

    private String part(String what, int count) {
        return say.of("organisation_matters.part", what, count(count));
    }

    /** Where a query stops, there may be more. */
    public String count(int found) {
        return found >= Matters.MOST ? Matters.MOST + "+" : Integer.toString(found);
    }

    public String kind(Matter.Kind kind) {
        return say.of("matter_kind." + kind);
    }

    /** What can be done with a request that its applicant has left. */
    public String left(Matter row) {
        Matter.Left left = row.filed().left();
        return say.of("organisation_matters." + (row.kind() == Matter.Kind.RETURNED ? "left-back" : "left"))
                + say.of("organisation_matters." + (left.reached() ? "voidable" : "not-voidable"), left.owner());
    }

    /** What becomes of it, and what can be done. */
    public String todo(Matter.Kind kind) {
        return say.of("matter_todo." + kind);
    }
}
