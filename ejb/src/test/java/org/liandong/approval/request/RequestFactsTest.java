package org.liandong.approval.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liandong.approval.Fixture;
import org.liandong.form.Form;
import org.liandong.form.FormField;
import org.liandong.organisation.Role;
import org.liandong.rule.Facts;

/** What conditions may ask of a request (A5). */
class RequestFactsTest {
    private static final Form FORM = new Form(
            FormField.text("text", true, 100),
            FormField.table("items", 9, FormField.text("name", true, 9), FormField.number("quantity", false, 9)));

    @Test
    void A5_ofATableItsRowsAndTheSumOfAColumnAreFigures() {
        Facts facts = facts("{\"text\":\" \",\"items\":[{\"quantity\":2},{\"name\":\"x\"},{\"quantity\":3.5}]}");
        assertEquals(Optional.of(BigDecimal.valueOf(3)), facts.value("form.items"));
        assertEquals(Optional.of(new BigDecimal("5.5")), facts.value("form.items.quantity"));
        assertEquals(Optional.empty(), facts.value("form.items.name"), "no figures");
        assertEquals(Optional.empty(), facts.value("form.text"), "blank is empty");
        assertEquals(Optional.empty(), facts.value("form.text.quantity"));
        assertEquals(
                Optional.empty(), facts("{\"items\":[]}").value("form.items"), "nothing is true of an empty value");
    }

    @Test
    void A5_whatIsOfferedCanBeAsked() {
        List<Facts.Offer> offers = RequestFacts.offered(FORM);
        assertEquals(
                List.of(
                        "form.text",
                        "form.items",
                        "form.items.quantity",
                        "request.title",
                        "request.begun",
                        "origin.unit"),
                offers.stream().map(Facts.Offer::name).toList());
        Facts facts = facts("{\"text\":\"x\",\"items\":[{\"quantity\":2}]}");
        offers.forEach(offer -> assertEquals(true, facts.value(offer.name()).isPresent(), offer.name()));
    }

    private static Facts facts(String data) {
        JsonObject json = Json.createReader(new StringReader(data)).readObject();
        return RequestFacts.of(Fixture.draft(Fixture.viewer(1, 401, Role.HEAD)), () -> json);
    }
}
