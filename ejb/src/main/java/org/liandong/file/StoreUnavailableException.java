package org.liandong.file;

import org.liandong.common.BusinessException;

/** The folder of the files cannot be written or read: full, missing, or not permitted (T11). Nothing half-written is left. */
public class StoreUnavailableException extends BusinessException {
    StoreUnavailableException() {
        super(Kind.UNAVAILABLE, "file-store");
    }
}
