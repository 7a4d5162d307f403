package org.liandong.exchange;

import java.io.Serializable;
import org.liandong.organisation.importing.FileKind;

/**
 * A difference as pages show it: what stands there, what the list says.
 *
 * @param kind null for the appointment of a leaver; {@code place} is then the name, {@code key} the staff number, {@code column} the
 *     unit, {@code before} the role's name in code and {@code after} the last day
 */
public record ChangeView(FileKind kind, String place, String key, String column, String before, String after)
        implements Serializable {}
