package org.liandong.web.design;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.liandong.calendar.Limit;
import org.liandong.common.InvalidInputException;

/** A limit as it is typed (A9); what is no number stays as typed, and is said at its field. */
public final class LimitForm implements Serializable {
    private final String field;
    private boolean on;
    private String amount;
    private Limit.Unit unit;
    private Limit.Anchor anchor;
    private String dateField;
    private String reminders;
    private Limit.Expiry expiry;
    private String extension;

    /**
     * @param field with what the ids of its inputs begin
     * @param limit null for none
     */
    public LimitForm(String field, Limit limit) {
        this.field = field;
        on = limit != null;
        Limit shown = limit == null ? Limit.workingDays(4) : limit;
        amount = Integer.toString(shown.amount());
        unit = shown.unit();
        anchor = shown.anchor();
        dateField = shown.field();
        reminders = shown.reminders().stream().map(Object::toString).collect(Collectors.joining(", "));
        expiry = shown.expiry();
        extension = Integer.toString(shown.extension());
    }

    /** Null where there is none. */
    public Limit limit() {
        return on
                ? new Limit(
                        number("Amount", amount),
                        unit,
                        anchor,
                        anchor == Limit.Anchor.FIELD ? dateField : null,
                        days(),
                        expiry,
                        number("Extension", extension))
                : null;
    }

    private List<Integer> days() {
        return reminders == null || reminders.isBlank()
                ? List.of()
                : Arrays.stream(reminders.strip().split("[\\s,，、]+"))
                        .map(day -> number("Reminders", day))
                        .toList();
    }

    private int number(String of, String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInputException(field + of, "field-not-number");
        }
    }

    public String getField() {
        return field;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public Limit.Unit getUnit() {
        return unit;
    }

    public void setUnit(Limit.Unit unit) {
        this.unit = unit;
    }

    public Limit.Anchor getAnchor() {
        return anchor;
    }

    public void setAnchor(Limit.Anchor anchor) {
        this.anchor = anchor;
    }

    public String getDateField() {
        return dateField;
    }

    public void setDateField(String dateField) {
        this.dateField = dateField;
    }

    public String getReminders() {
        return reminders;
    }

    public void setReminders(String reminders) {
        this.reminders = reminders;
    }

    public Limit.Expiry getExpiry() {
        return expiry;
    }

    public void setExpiry(Limit.Expiry expiry) {
        this.expiry = expiry;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }
}
