package org.liandong.organisation.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.liandong.common.BaseEntity;

/** A password that was wrong within the last hour; forgotten then, or when the next one from there is right (T4). */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure extends BaseEntity {
    @Column(name = "name_mark", nullable = false)
    private int nameMark;

    @Column(nullable = false)
    private String address;

    @Column(name = "failed_at", nullable = false)
    private Instant at;

    protected SignInFailure() {}

    SignInFailure(Typed typed, Instant at) {
        this.nameMark = typed.mark();
        this.address = typed.address();
        this.at = at;
    }
}
