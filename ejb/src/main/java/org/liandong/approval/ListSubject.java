package org.liandong.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.liandong.approval.request.ApprovalRequest;
import org.liandong.approval.request.Listing;
import org.liandong.common.InvalidInputException.Problem;
import org.liandong.form.Form;
import org.liandong.form.FormField;

/** What a collective request says besides its items: a note. What becomes of it becomes of its items, see {@link ListItems} (A10). */
@ApplicationScoped
class ListSubject implements ApprovalSubject {
    private static final Form FORM = new Form(FormField.text("text", false, 4000));

    @Override
    public String type() {
        return Listing.TYPE;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public List<Problem> problems(JsonObject data) {
        return List.of();
    }

    @Override
    public void moved(ApprovalRequest request, JsonObject data, Instant at) {
        // its items are what it is about
    }
}
