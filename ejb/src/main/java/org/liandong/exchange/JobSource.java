package org.liandong.exchange;

/** How an import came in: handed in by a person, or found in the folder of the personnel system. */
public enum JobSource {
    UPLOAD,
    FOLDER
}
