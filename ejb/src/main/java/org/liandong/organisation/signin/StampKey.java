package org.liandong.organisation.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What all nodes sign with that a browser brings back about its sign-in (T4). */
@Entity
@Table(name = "stamp_key")
public class StampKey {
    static final Long ID = 1L;

    @Id
    private Long id;

    @Column(nullable = false)
    private String secret;

    protected StampKey() {}

    StampKey(String secret) {
        this.id = ID;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
