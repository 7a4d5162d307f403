package org.liandong.web.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.preference.PreferenceService;
import org.liandong.outbox.preference.PreferenceService.Preferences;
import org.liandong.outbox.preference.Rhythm;
import org.liandong.outbox.preference.Wishes;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** How the user is told: address, what comes by mail, when (D9). */
@Named
@ViewScoped
public class PreferencesPage implements Serializable {
    private static final String ADDRESS = "/outbox/preferences.xhtml";
    private static final int HOURS = 24;
    private static final int DAYS = 7;

    @Inject
    private PreferenceService service;

    private Preferences kept;
    private String address;
    private String code;
    private List<String> mailed;
    private Rhythm rhythm;
    private int hour;
    private int day;
    private Integer quietFrom;
    private Integer quietTo;
    private boolean urgentAtOnce;
    private String language;

    public void load() {
        kept = service.get();
        Wishes wishes = kept.wishes();
        mailed = new ArrayList<>(wishes.mailed().stream().map(Enum::name).toList());
        rhythm = wishes.rhythm();
        hour = wishes.hour();
        day = wishes.day();
        quietFrom = wishes.quietFrom();
        quietTo = wishes.quietTo();
        urgentAtOnce = wishes.urgentAtOnce();
        language = wishes.language();
    }

    public void save() {
        service.save(
                kept.version(),
                new Wishes(
                        MessageGroup.split(String.join(" ", mailed)),
                        rhythm,
                        hour,
                        day,
                        quietFrom,
                        quietTo,
                        urgentAtOnce,
                        language));
        stay("outbox_preferences.saved");
    }

    public void give() {
        service.giveAddress(address);
        stay("outbox_preferences.code-sent", address.strip());
    }

    public void confirm() {
        if (service.confirmAddress(code)) {
            stay("outbox_preferences.confirmed");
        } else {
            Notices.asked("outbox_preferences.code-wrong");
        }
    }

    public void remove() {
        service.removeAddress();
        stay("outbox_preferences.removed");
    }

    private static void stay(String key, Object... arguments) {
        Notices.done(key, arguments);
        Addresses.go(ADDRESS);
    }

    public Preferences kept() {
        return kept;
    }

    public MessageGroup[] groups() {
        return MessageGroup.values();
    }

    public Rhythm[] rhythms() {
        return Rhythm.values();
    }

    public List<Integer> hours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public List<Integer> days() {
        return IntStream.rangeClosed(1, DAYS).boxed().toList();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public List<String> getMailed() {
        return mailed;
    }

    public void setMailed(List<String> mailed) {
        this.mailed = mailed;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }

    public Integer getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(Integer quietFrom) {
        this.quietFrom = quietFrom;
    }

    public Integer getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(Integer quietTo) {
        this.quietTo = quietTo;
    }

    public boolean isUrgentAtOnce() {
        return urgentAtOnce;
    }

    public void setUrgentAtOnce(boolean urgentAtOnce) {
        this.urgentAtOnce = urgentAtOnce;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
