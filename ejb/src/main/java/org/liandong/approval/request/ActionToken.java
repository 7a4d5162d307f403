package org.liandong.approval.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The token of an action that took effect, with its receipt: the same token gets the same answer, also after a restart (A13). */
@Entity
@Table(name = "action_token")
public class ActionToken {
    public static final int LONGEST = 64;

    @Id
    private String token;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "request_id")
    private Long requestId;

    private String action;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private int version;

    @Column(name = "acted_at")
    private Instant at;

    protected ActionToken() {}

    public ActionToken(String token, Long personId, String action, ApprovalRequest request, Instant at) {
        this.token = token;
        this.personId = personId;
        this.requestId = request.id();
        this.action = action;
        this.state = request.state();
        this.version = request.contentVersion();
        this.at = at;
    }

    /** Is it the token of this very action of this person? A new request has no id yet. */
    public boolean isOf(Long person, Long request, String what) {
        return personId.equals(person) && (request == null || requestId.equals(request)) && action.equals(what);
    }

    public String token() {
        return token;
    }

    public Long requestId() {
        return requestId;
    }

    public RequestState state() {
        return state;
    }

    public int version() {
        return version;
    }
}
