package org.liandong.approval;

import java.io.Serializable;
import org.liandong.approval.request.ActionToken;
import org.liandong.approval.request.RequestState;

/** The answer to an action; the same for the same token (A13). */
public record ActionReceipt(String token, Long request, RequestState state, int version) implements Serializable {
    static ActionReceipt of(ActionToken token) {
        return new ActionReceipt(token.token(), token.requestId(), token.state(), token.version());
    }
}
