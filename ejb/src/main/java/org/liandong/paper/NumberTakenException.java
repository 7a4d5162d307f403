package org.liandong.paper;

import org.liandong.common.RuleException;

/** Somebody else took the number while the notice was printed; it is printed again with the next one. */
class NumberTakenException extends RuleException {
    NumberTakenException() {
        super("number-taken");
    }
}
