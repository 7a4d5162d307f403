package org.liandong.exchange;

import org.liandong.common.BusinessException;

/** The import is not, or no longer, where this could be done, or it was checked anew since it was looked at. */
public class ImportNotWaitingException extends BusinessException {
    public ImportNotWaitingException(JobState state) {
        super(Kind.CONFLICT, "import-not-waiting", state);
    }
}
