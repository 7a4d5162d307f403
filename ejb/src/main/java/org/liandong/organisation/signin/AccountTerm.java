package org.liandong.organisation.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The last day on which somebody may sign in (账号有效至): of the account, not of the person, who stays what numbers and names say (B3).
 * Most have none.
 */
@Entity
@Table(name = "account_term")
public class AccountTerm {
    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    protected AccountTerm() {}

    public AccountTerm(Long personId, LocalDate lastDay) {
        this.personId = personId;
        this.lastDay = lastDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public void endOn(LocalDate day) {
        this.lastDay = day;
    }
}
