package org.liandong.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.liandong.calendar.unit.CalendarKeepingService;
import org.liandong.calendar.unit.DaySheet;
import org.liandong.common.InvalidInputException;
import org.liandong.common.sheet.CellProblem;
import org.liandong.web.file.Uploads;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** Takes a list of days over: a file is looked at first, and then its days are said, all or none. */
@Named
@ViewScoped
public class DaysPage implements Serializable {
    @Inject
    private CalendarKeepingService keeping;

    @Inject
    private Say say;

    private Long unit;
    private String name;
    private transient Part file;
    private DaySheet.Preview preview;

    public void load() {
        name = keeping.unitToKeep(unit);
    }

    public void look() throws IOException {
        if (file == null) {
            throw new InvalidInputException("file", "field-required");
        }
        preview = null;
        try (InputStream list = file.getInputStream()) {
            preview = keeping.readDays(unit, Uploads.nameOf(file), list);
        }
    }

    public void take() {
        if (preview == null) {
            throw new InvalidInputException("file", "field-required");
        }
        int changed = keeping.takeDays(unit, preview.entries());
        Notices.done("calendar_days.taken", preview.entries().size(), changed);
        Addresses.go("/calendar/index.xhtml?unit=" + unit + "&year="
                + preview.entries().get(0).day().getYear());
    }

    public String sentence(CellProblem problem) {
        return say.of("error." + problem.key(), problem.arguments().toArray());
    }

    public DaySheet.Preview preview() {
        return preview;
    }

    public String unitName() {
        return name;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
