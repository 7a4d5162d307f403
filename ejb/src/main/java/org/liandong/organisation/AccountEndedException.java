package org.liandong.organisation;

import java.time.LocalDate;
import org.liandong.common.BusinessException;

/** The caller's account was good until a day that is over (T1); whoever vouches for the password. */
public class AccountEndedException extends BusinessException {
    public AccountEndedException(LocalDate lastDay) {
        super(Kind.FORBIDDEN, "account-ended", lastDay);
    }
}
