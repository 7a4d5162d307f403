package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.liandong.common.InvalidInputException;
import org.liandong.organisation.admin.AccountService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** Until when a person may sign in, beside the entry (T1). */
@Named
@ViewScoped
public class PersonAccount implements Serializable {
    @Inject
    private AccountService accounts;

    private Long person;
    private boolean over;
    private String lastDay;

    /** Of a person who is entered already. */
    public void load(Long id) {
        person = id;
        if (id != null) {
            AccountService.Account account = accounts.find(id);
            over = account.over();
            lastDay = account.lastDay() == null ? null : account.lastDay().toString();
        }
    }

    public void save() {
        LocalDate day = day(lastDay);
        accounts.limit(person, day);
        if (day == null) {
            Notices.done("organisation_person.account-open");
        } else {
            Notices.done("organisation_person.account-limited", day.toString());
        }
        Addresses.go("/organisation/person.xhtml?id=" + person);
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("lastDay", "bad-date", text);
        }
    }

    public boolean isOver() {
        return over;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
