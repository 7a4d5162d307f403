package org.liandong.outbox.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.liandong.outbox.MessageGroup;

/** A person's wishes, and the address that was confirmed; an address that was given waits beside it for its code. */
@Entity
@Table(name = "message_preference")
public class MessagePreference {
    static final Duration CODE_LASTS = Duration.ofMinutes(30);
    static final int MOST_TRIES = 5;

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "lang")
    private String language;

    private String address;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "given_address")
    private String given;

    @Column(name = "given_code")
    private String code;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_tries")
    private int tries;

    private String mailed;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "digest_hour")
    private int hour;

    @Column(name = "digest_day")
    private int day;

    @Column(name = "quiet_from")
    private Integer quietFrom;

    @Column(name = "quiet_to")
    private Integer quietTo;

    @Column(name = "urgent_at_once")
    private boolean urgentAtOnce;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected MessagePreference() {}

    MessagePreference(Long personId) {
        this.personId = personId;
        want(Wishes.usual());
    }

    void want(Wishes wishes) {
        language = wishes.language();
        mailed = MessageGroup.joined(wishes.mailed());
        rhythm = wishes.rhythm();
        hour = wishes.hour();
        day = wishes.day();
        quietFrom = wishes.quietFrom();
        quietTo = wishes.quietTo();
        urgentAtOnce = wishes.urgentAtOnce();
    }

    public Wishes wishes() {
        return new Wishes(MessageGroup.split(mailed), rhythm, hour, day, quietFrom, quietTo, urgentAtOnce, language);
    }

    /** An address was given; it counts when its code was typed. */
    void give(String address, String code, Instant at) {
        given = address;
        this.code = code;
        givenAt = at;
        tries = 0;
    }

    /** The code was typed: whether it fits. After a few wrong ones a new one is needed. */
    boolean confirm(String typed, Instant at) {
        tries++;
        boolean fits = isWaiting(at) && tries <= MOST_TRIES && code.equals(typed);
        if (fits) {
            address = given;
            confirmedAt = at;
            forgetGiven();
        }
        return fits;
    }

    /** No mail any more. */
    void removeAddress() {
        address = null;
        confirmedAt = null;
        forgetGiven();
    }

    private void forgetGiven() {
        given = null;
        code = null; // when it was given stays: the next one has to wait
        tries = 0;
    }

    /** An address waits for its code. */
    boolean isWaiting(Instant now) {
        return given != null && givenAt.plus(CODE_LASTS).isAfter(now);
    }

    public Long personId() {
        return personId;
    }

    /** The confirmed address; null = mail is not sent. */
    public String address() {
        return address;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    public String given() {
        return given;
    }

    public String code() {
        return code;
    }

    Instant givenAt() {
        return givenAt;
    }

    int lockVersion() {
        return lockVersion;
    }
}
