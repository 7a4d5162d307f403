package org.liandong.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;

/** {@code <ld:due value="…"/>}: when something is due, and how long that is; a component since it stands in rows, as the rail does. */
@FacesComponent("liandong.due")
public class DueTime extends UIComponentBase {
    @Override
    public String getFamily() {
        return "liandong";
    }

    /** Null: there is no limit. */
    public Instant getValue() {
        return (Instant) getStateHelper().eval("value");
    }

    public void setValue(Instant value) {
        getStateHelper().put("value", value);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Instant due = getValue();
        if (due == null) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "muted", null);
            writer.writeText(CDI.current().select(Say.class).get().of("times.none"), null);
            writer.endElement("span");
            return;
        }
        Times times = CDI.current().select(Times.class).get();
        writer.startElement("time", this);
        writer.writeAttribute("class", times.isLate(due) ? "due late" : "due", null);
        writer.writeAttribute("datetime", due.toString(), null);
        writer.writeAttribute("title", times.full(due), null);
        writer.writeText(times.day(due), null);
        writer.startElement("span", null);
        writer.writeText(times.left(due), null);
        writer.endElement("span");
        writer.endElement("time");
    }
}
