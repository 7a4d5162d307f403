package org.liandong.organisation.importing;

import java.io.Serializable;

/**
 * One difference between a file and what is there.
 *
 * @param key of what changes: a code, a staff number, or both for an appointment
 * @param column in the product's name
 * @param before null when nothing stood there
 */
public record Change(FileKind kind, String file, long line, String key, String column, String before, String after)
        implements Serializable {}
