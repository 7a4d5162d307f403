package org.liandong.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** One transaction for each request whose seats pass on; for the product itself, behind no page and no address. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SeatTurn {
    @Inject
    private SeatKeeper keeper;

    /** For the product itself. Requests in which somebody has a seat and no longer the post or the charge for it, some of them. */
    public List<Long> left(int most) {
        return keeper.left(most);
    }

    /** For the product itself. Lets the seats of a request follow their posts. */
    public void reseat(Long request) {
        keeper.reseat(request);
    }
}
