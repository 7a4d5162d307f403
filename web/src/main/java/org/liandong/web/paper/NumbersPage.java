package org.liandong.web.paper;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.liandong.paper.number.NumberService;
import org.liandong.paper.number.NumberService.PatternRow;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;
import org.liandong.web.shell.Say;

/** A unit's patterns of numbers and the register of what was issued with them. */
@Named
@ViewScoped
public class NumbersPage implements Serializable {
    @Inject
    private NumberService numbers;

    @Inject
    private Say say;

    private Long unit;
    private Long before;
    private String name;
    private String pattern;
    private transient NumberService.Register register;

    public void load() {
        unit = register().unit();
    }

    public NumberService.Register register() {
        if (register == null) {
            register = numbers.find(unit, before);
        }
        return register;
    }

    public void create() {
        numbers.create(unit, name, pattern);
        Notices.done("paper_numbers.made");
        reopen();
    }

    public void offer(PatternRow row) {
        numbers.offer(row.id(), !row.offered());
        Notices.done(row.offered() ? "paper_numbers.retired" : "paper_numbers.offered", row.name());
        reopen();
    }

    /** What a pattern is made of; braces have a meaning in sentences, so that they come as values. */
    public String help() {
        return say.of("paper_numbers.pattern-help", "{year}", "{seq}", "{seq:3}", "湘教网〔{year}〕{seq}号");
    }

    /** The last number shown: older ones follow on the next page. */
    public Long last() {
        return register().issued().get(register().issued().size() - 1).id();
    }

    private void reopen() {
        Addresses.go("/paper/numbers.xhtml?unit=" + unit);
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }
}
