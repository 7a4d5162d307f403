package org.liandong.web.approval;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;

/**
 * {@code <ld:rail value="…" due="…"/>}: the four levels of a request as shapes, with words for who does not see them. A component, and not a
 * piece of a page: every row of a list has one, and a piece of a page asks a dozen expressions for it (V5).
 */
@FacesComponent("liandong.rail")
public class RailShape extends UIComponentBase {
    @Override
    public String getFamily() {
        return "liandong";
    }

    /** The letters of {@code approval.request.Rail}. */
    public String getValue() {
        return (String) getStateHelper().eval("value");
    }

    public void setValue(String value) {
        getStateHelper().put("value", value);
    }

    /** When what is open is due; null: it has no limit. */
    public Instant getDue() {
        return (Instant) getStateHelper().eval("due");
    }

    public void setDue(Instant due) {
        getStateHelper().put("due", due);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Rails rails = CDI.current().select(Rails.class).get();
        String value = getValue();
        Instant due = getDue();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("span", this);
        writer.writeAttribute("class", "rail", null);
        writer.writeAttribute("role", "img", null);
        writer.writeAttribute("aria-label", rails.words(value, due), null);
        for (int stop = 0; stop < value.length(); stop++) {
            if (stop > 0) {
                writer.startElement("s", null);
                writer.writeAttribute("class", rails.css(value, stop - 1, null), null);
                writer.endElement("s");
            }
            writer.startElement("span", null);
            writer.writeAttribute("class", rails.css(value, stop, due), null);
            writer.writeAttribute("data-l", rails.letter(stop), null);
            writer.endElement("span");
        }
        writer.endElement("span");
    }
}
