package org.liandong.audit.check;

import java.util.Optional;

/**
 * What a check found.
 *
 * @param records how many were checked
 * @param erased how many of them have no words any more
 * @param broken how many chains or seals do not fit; 0 = sound
 */
public record Outcome(long records, long erased, int broken, Optional<Finding> first) {}
