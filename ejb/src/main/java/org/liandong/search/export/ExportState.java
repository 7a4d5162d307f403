package org.liandong.search.export;

/** Where an export is. */
public enum ExportState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
