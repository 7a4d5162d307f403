package org.liandong.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.liandong.organisation.mine.MyDataService;
import org.liandong.organisation.mine.Section;
import org.liandong.web.shell.Preferences;
import org.liandong.web.text.Sentences;

/** Everything that is held about the caller (T7); long sections are shown in part and taken away in full. */
@Named
@RequestScoped
public class DataPage {
    private static final int SHOWN = 20;

    @Inject
    private MyDataService data;

    @Inject
    private Preferences preferences;

    private List<Section> sections;

    public void load() {
        sections = data.find();
    }

    public List<Section> sections() {
        return sections;
    }

    /** Titles of the sections without rows. */
    public List<String> nothingIn() {
        return sections.stream()
                .filter(section -> section.rows().isEmpty())
                .map(this::title)
                .toList();
    }

    public List<List<Serializable>> shown(Section section) {
        return section.rows().subList(0, Math.min(SHOWN, section.rows().size()));
    }

    public boolean isCut(Section section) {
        return section.rows().size() > SHOWN;
    }

    public String title(Section section) {
        return Sentences.of("section." + section.name(), List.of(), preferences.getLocale());
    }

    public String column(Section section, String column) {
        return Sentences.of("section_" + section.name() + "." + column, List.of(), preferences.getLocale());
    }

    public String cell(Serializable value) {
        return Sentences.value(value, preferences.getLocale());
    }
}
