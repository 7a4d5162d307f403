package org.liandong.organisation.mine;

import java.io.Serializable;
import java.time.LocalDate;
import org.liandong.organisation.Level;
import org.liandong.organisation.Role;
import org.liandong.organisation.staffing.PostRow.Term;

/** A post that the caller holds, held or will hold; {@code throughUnit, throughRole}: ex officio, by that post. */
public record HeldTerm(
        Long unitId,
        String unit,
        Level level,
        Role role,
        LocalDate from,
        LocalDate to,
        String throughUnit,
        Role throughRole,
        Term term)
        implements Serializable {}
